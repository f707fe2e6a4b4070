import { z } from '@hono/zod-openapi';
import { templates } from '@turnwise/templates';
import { findTemplate } from '../flows/from-template.ts';
import { defineRoute, jsonOf } from './define-route.ts';
import { flowDocumentSchema } from './flow-schemas.ts';
import { createRouter } from './router.ts';
import { unwrap } from './unwrap.ts';

const tags = ['Templates'];

const templateSummarySchema = z
  .object({
    id: z.string(),
    name: z.string(),
    description: z.string(),
    language: z.string().openapi({ description: 'Of what it says' }),
    stateCount: z.int(),
    slotCount: z.int(),
    subFlows: z.array(z.string()).openapi({ description: 'Names of the flows it runs and brings along' }),
  })
  .openapi('TemplateSummary');

const list = defineRoute({
  method: 'get',
  path: '/',
  tags,
  summary: 'List the templates',
  responses: {
    200: jsonOf(z.object({ templates: z.array(templateSummarySchema) }), 'In the order of the gallery'),
  },
});

const get = defineRoute(
  {
    method: 'get',
    path: '/{id}',
    tags,
    summary: 'Look at a template',
    request: { params: z.object({ id: z.string() }) },
    responses: {
      200: jsonOf(
        z.object({ id: z.string(), flow: flowDocumentSchema, subFlows: z.array(flowDocumentSchema) }),
        'The template, and the flows it runs',
      ),
    },
  },
  ['not_found'],
);

/** What a new flow can start from. */
export const templateRoutes = () =>
  createRouter()
    .openapi(list, (c) =>
      c.json(
        {
          templates: templates.map(({ id, flow, subFlows }) => ({
            id,
            name: flow.name,
            description: flow.description ?? '',
            language: flow.language ?? 'en',
            stateCount: Object.keys(flow.states).length,
            slotCount: Object.keys(flow.slots).length,
            subFlows: subFlows.map(({ name }) => name),
          })),
        },
        200,
      ),
    )
    .openapi(get, (c) => {
      const { id, flow, subFlows } = unwrap(findTemplate(c.req.valid('param').id));
      return c.json({ id, flow, subFlows: [...subFlows] }, 200);
    });
