import { z } from '@hono/zod-openapi';
import { createFlow } from '@turnwise/flow';
import { FailureError } from '../failure.ts';
import { addFlow } from '../flows/add-flow.ts';
import { deleteFlow, restoreFlow } from '../flows/delete-flow.ts';
import { duplicateFlow } from '../flows/duplicate-flow.ts';
import { flowNotFound } from '../flows/flow-failures.ts';
import { flowNameSchema } from '../flows/flow-name.ts';
import type { FlowStore } from '../flows/flow-store.ts';
import { flowsThatRun } from '../flows/flows-that-run.ts';
import { addFromTemplate } from '../flows/from-template.ts';
import { importFlow } from '../flows/import-flow.ts';
import { flowSummary, listFlows } from '../flows/list-flows.ts';
import { nameToFlowId } from '../flows/name-to-flow-id.ts';
import { renameFlow } from '../flows/rename-flow.ts';
import { bodyOf, defineRoute, jsonOf } from './define-route.ts';
import { callingFlowSchema, flowIdParam, flowSummarySchema } from './flow-schemas.ts';
import { createRouter } from './router.ts';
import { unwrap } from './unwrap.ts';

const tags = ['Flows'];
const summaryOf = (description: string) => jsonOf(flowSummarySchema, description);

const list = defineRoute({
  method: 'get',
  path: '/',
  tags,
  summary: 'List the flows',
  request: { query: z.object({ deleted: z.enum(['true', 'false']).optional() }) },
  responses: {
    200: jsonOf(
      z.object({ flows: z.array(flowSummarySchema) }),
      'The last changed first; with deleted=true those in the bin',
    ),
  },
});

const create = defineRoute(
  {
    method: 'post',
    path: '/',
    tags,
    summary: 'Create an empty flow',
    request: { body: bodyOf(z.object({ name: flowNameSchema })) },
    responses: { 201: summaryOf('The new flow') },
  },
  ['storage_full'],
);

const fromTemplate = defineRoute(
  {
    method: 'post',
    path: '/from-template',
    tags,
    summary: 'Create a flow that starts as a template is; the flows it runs come along, published',
    request: { body: bodyOf(z.object({ templateId: z.string(), name: flowNameSchema.optional() })) },
    responses: { 201: summaryOf('The new flow') },
  },
  ['not_found', 'storage_full'],
);

const importRoute = defineRoute(
  {
    method: 'post',
    path: '/import',
    tags,
    summary: 'Import a flow from the text of an export',
    request: { body: bodyOf(z.object({ text: z.string(), name: flowNameSchema.optional() })) },
    responses: { 201: summaryOf('The new flow, under a fresh id when its own is taken') },
  },
  ['not_json', 'not_a_flow', 'newer_schema', 'invalid_flow', 'too_large', 'storage_full'],
);

const get = defineRoute(
  {
    method: 'get',
    path: '/{id}',
    tags,
    summary: 'Look at one flow',
    request: { params: flowIdParam },
    responses: { 200: summaryOf('The flow') },
  },
  ['not_found'],
);

const usedBy = defineRoute(
  {
    method: 'get',
    path: '/{id}/used-by',
    tags,
    summary: 'List the flows that run this one as a sub-flow, in their draft or as they are live',
    request: { params: flowIdParam },
    responses: {
      200: jsonOf(z.object({ flows: z.array(callingFlowSchema) }), 'The last changed first'),
    },
  },
  ['not_found'],
);

const rename = defineRoute(
  {
    method: 'patch',
    path: '/{id}',
    tags,
    summary: 'Rename a flow',
    request: { params: flowIdParam, body: bodyOf(z.object({ name: flowNameSchema })) },
    responses: { 200: summaryOf('The renamed flow; its draft has a new revision') },
  },
  ['not_found', 'unreadable_flow', 'storage_full'],
);

const duplicate = defineRoute(
  {
    method: 'post',
    path: '/{id}/duplicate',
    tags,
    summary: 'Copy a flow',
    request: {
      params: flowIdParam,
      body: { content: { 'application/json': { schema: z.object({ name: flowNameSchema.optional() }) } } },
    },
    responses: { 201: summaryOf('The copy') },
  },
  ['not_found', 'unreadable_flow', 'storage_full'],
);

const remove = defineRoute(
  {
    method: 'delete',
    path: '/{id}',
    tags,
    summary: 'Put a flow into the bin',
    description:
      'One that other flows run is refused with `details.flows`, unless `used=true` says that this is known.',
    request: { params: flowIdParam, query: z.object({ used: z.enum(['true', 'false']).optional() }) },
    responses: {
      200: jsonOf(
        z.object({ deleted: z.literal(true), restorableUntil: z.string().openapi({ format: 'date-time' }) }),
        'Kept for 30 days',
      ),
    },
  },
  ['not_found', 'in_use', 'storage_full'],
);

const restore = defineRoute(
  {
    method: 'post',
    path: '/{id}/restore',
    tags,
    summary: 'Take a flow out of the bin',
    request: { params: flowIdParam },
    responses: { 200: summaryOf('The flow, back in the list') },
  },
  ['not_found', 'storage_full'],
);

/** Flows as a whole: the list and what is done with one of its entries. */
export const flowRoutes = (store: FlowStore) =>
  createRouter()
    .openapi(list, (c) =>
      c.json({ flows: listFlows(store, c.req.valid('query').deleted === 'true' ? 'bin' : 'live') }, 200),
    )
    .openapi(create, (c) => {
      const { name } = c.req.valid('json');
      return c.json(flowSummary(store, addFlow(store, createFlow(nameToFlowId(name), name))), 201);
    })
    .openapi(fromTemplate, (c) => {
      const { templateId, name } = c.req.valid('json');
      return c.json(flowSummary(store, unwrap(addFromTemplate(store, templateId, name))), 201);
    })
    .openapi(importRoute, (c) => {
      const { text, name } = c.req.valid('json');
      return c.json(flowSummary(store, unwrap(importFlow(store, text, name))), 201);
    })
    .openapi(get, (c) => {
      const { id } = c.req.valid('param');
      const row = store.reader.findFlow(id);
      if (!row) throw new FailureError(flowNotFound(id));
      return c.json(flowSummary(store, row), 200);
    })
    .openapi(usedBy, (c) => {
      const { id } = c.req.valid('param');
      if (!store.reader.findFlow(id)) throw new FailureError(flowNotFound(id));
      return c.json({ flows: flowsThatRun(store, id) }, 200);
    })
    .openapi(rename, (c) => {
      const { id } = c.req.valid('param');
      return c.json(flowSummary(store, unwrap(renameFlow(store, id, c.req.valid('json').name))), 200);
    })
    .openapi(duplicate, (c) => {
      const { id } = c.req.valid('param');
      const { name } = c.req.valid('json');
      return c.json(flowSummary(store, unwrap(duplicateFlow(store, id, name))), 201);
    })
    .openapi(remove, (c) => {
      const isUseKnown = c.req.valid('query').used === 'true';
      const { restorableUntil } = unwrap(deleteFlow(store, c.req.valid('param').id, isUseKnown));
      return c.json({ deleted: true as const, restorableUntil }, 200);
    })
    .openapi(restore, (c) =>
      c.json(flowSummary(store, unwrap(restoreFlow(store, c.req.valid('param').id))), 200),
    );
