import { z } from '@hono/zod-openapi';
import { diffFlows } from '@turnwise/flow';
import type { FlowStore } from '../flows/flow-store.ts';
import { publish } from '../flows/publish.ts';
import { listVersions, readDocument, readVersion } from '../flows/read-version.ts';
import { restoreVersion } from '../flows/restore-version.ts';
import { bodyOf, defineRoute, jsonOf } from './define-route.ts';
import {
  draftSchema,
  flowDiffSchema,
  flowIdParam,
  publishedVersionSchema,
  versionChoiceSchema,
  versionSchema,
  versionWithFlowSchema,
} from './flow-schemas.ts';
import { createRouter } from './router.ts';
import { unwrap } from './unwrap.ts';

const tags = ['Versions'];
const versionParam = flowIdParam.extend({ n: z.coerce.number().int().min(1) });

const list = defineRoute(
  {
    method: 'get',
    path: '/{id}/versions',
    tags,
    summary: 'List the versions of a flow',
    request: { params: flowIdParam },
    responses: { 200: jsonOf(z.object({ versions: z.array(versionSchema) }), 'Newest first') },
  },
  ['not_found'],
);

const publishRoute = defineRoute(
  {
    method: 'post',
    path: '/{id}/versions',
    tags,
    summary: 'Publish the draft',
    description:
      'With `revision`, only if the draft is still at it. A draft with errors answers 422 with `details.problems`.',
    request: {
      params: flowIdParam,
      body: bodyOf(
        z.object({
          note: z.string().trim().max(2_000).default(''),
          by: z
            .string()
            .trim()
            .max(120)
            .default('')
            .openapi({ description: 'Who publishes, as others are to read it; empty where nobody said.' }),
          revision: z.int().optional(),
        }),
      ),
    },
    responses: { 201: jsonOf(publishedVersionSchema, 'The version new conversations start on') },
  },
  ['not_found', 'unreadable_flow', 'revision_conflict', 'has_problems', 'nothing_to_publish', 'storage_full'],
);

const diff = defineRoute(
  {
    method: 'get',
    path: '/{id}/versions/diff',
    tags,
    summary: 'Compare two versions',
    request: { params: flowIdParam, query: z.object({ from: versionChoiceSchema, to: versionChoiceSchema }) },
    responses: { 200: jsonOf(flowDiffSchema, 'Names of what was added, removed and changed') },
  },
  ['not_found', 'unreadable_flow'],
);

const get = defineRoute(
  {
    method: 'get',
    path: '/{id}/versions/{n}',
    tags,
    summary: 'Look at a version',
    request: { params: versionParam },
    responses: { 200: jsonOf(versionWithFlowSchema, 'The version and its document') },
  },
  ['not_found', 'unreadable_flow'],
);

const restore = defineRoute(
  {
    method: 'post',
    path: '/{id}/versions/{n}/restore',
    tags,
    summary: 'Make a version the draft again',
    request: { params: versionParam },
    responses: { 200: jsonOf(draftSchema, 'The draft, at a new revision') },
  },
  ['not_found', 'unreadable_flow', 'storage_full'],
);

/** What was published of a flow. */
export const versionRoutes = (store: FlowStore) =>
  createRouter()
    .openapi(list, (c) => c.json({ versions: unwrap(listVersions(store, c.req.valid('param').id)) }, 200))
    .openapi(publishRoute, (c) => {
      const { id } = c.req.valid('param');
      const { affected, ...version } = unwrap(publish(store, id, c.req.valid('json')));
      return c.json({ ...version, affected: [...affected] }, 201);
    })
    .openapi(diff, (c) => {
      const { id } = c.req.valid('param');
      const { from, to } = c.req.valid('query');
      return c.json(
        diffFlows(unwrap(readDocument(store, id, from)), unwrap(readDocument(store, id, to))),
        200,
      );
    })
    .openapi(get, (c) => {
      const { id, n } = c.req.valid('param');
      return c.json(unwrap(readVersion(store, id, n)), 200);
    })
    .openapi(restore, (c) => {
      const { id, n } = c.req.valid('param');
      return c.json(unwrap(restoreVersion(store, id, n)), 200);
    });
