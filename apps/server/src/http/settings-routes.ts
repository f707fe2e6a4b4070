import { z } from '@hono/zod-openapi';
import type { Config } from '../config.ts';
import { defineRoute, jsonOf } from './define-route.ts';
import { createRouter } from './router.ts';

const settingsSchema = z
  .object({
    version: z.string(),
    dataDir: z
      .string()
      .openapi({ description: 'Where everything is kept, on the computer that runs Turnwise.' }),
    ai: z.object({ configured: z.boolean(), model: z.string().nullable() }),
    handoffs: z.object({
      toldAt: z.string().nullable().openapi({
        description: 'The host that is told of conversations that wait for a person; null where none is.',
      }),
    }),
    access: z.object({ password: z.boolean(), apiKey: z.boolean(), localOnly: z.boolean() }),
  })
  .openapi('Settings');

const get = defineRoute({
  method: 'get',
  path: '/',
  tags: ['Settings'],
  summary: 'How this Turnwise is set up',
  responses: { 200: jsonOf(settingsSchema, 'Never a secret, only whether there is one') },
});

/** How the server was started. */
export const settingsRoutes = (config: Config) =>
  createRouter().openapi(get, (c) =>
    c.json(
      {
        version: config.version,
        dataDir: config.dataDir,
        ai: { configured: config.ai !== null, model: config.ai?.model ?? null },
        handoffs: { toldAt: config.webhook ? new URL(config.webhook.url).host : null },
        access: {
          password: config.access.password !== null,
          apiKey: config.access.apiKey !== null,
          localOnly: !config.access.canBeReached,
        },
      },
      200,
    ),
  );
