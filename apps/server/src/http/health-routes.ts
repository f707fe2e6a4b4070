import { z } from '@hono/zod-openapi';
import { sql } from 'drizzle-orm';
import type { Db } from '../db/open-database.ts';
import { FailureError } from '../failure.ts';
import { defineRoute, jsonOf } from './define-route.ts';
import { createRouter } from './router.ts';

const health = defineRoute({
  method: 'get',
  path: '/health',
  tags: ['Health'],
  summary: 'Is the process alive?',
  responses: { 200: jsonOf(z.object({ status: z.literal('healthy') }), 'It is') },
});

const ready = defineRoute(
  {
    method: 'get',
    path: '/ready',
    tags: ['Health'],
    summary: 'Can it do its work?',
    responses: { 200: jsonOf(z.object({ status: z.literal('ready'), database: z.literal('ok') }), 'It can') },
  },
  ['not_ready'],
);

/** For whoever watches over the server. Asked without a password or key. */
export const healthRoutes = (db: Db) =>
  createRouter()
    .openapi(health, (c) => c.json({ status: 'healthy' as const }, 200))
    .openapi(ready, (c) => {
      try {
        db.get(sql`select count(*) from sqlite_master`);
      } catch {
        throw new FailureError({
          code: 'not_ready',
          message: 'The database cannot be read.',
          details: { database: 'failing' },
        });
      }
      return c.json({ status: 'ready' as const, database: 'ok' as const }, 200);
    });
