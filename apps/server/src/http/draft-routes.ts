import { z } from '@hono/zod-openapi';
import { serializeFlow } from '@turnwise/flow';
import type { FlowStore } from '../flows/flow-store.ts';
import { readDraft } from '../flows/read-draft.ts';
import { readDocument } from '../flows/read-version.ts';
import { saveDraft } from '../flows/save-draft.ts';
import { bodyOf, defineRoute, jsonOf } from './define-route.ts';
import {
  draftSchema,
  flowDocumentSchema,
  flowIdParam,
  savedDraftSchema,
  versionChoiceSchema,
} from './flow-schemas.ts';
import { createRouter } from './router.ts';
import { unwrap } from './unwrap.ts';

const tags = ['Flows'];

const get = defineRoute(
  {
    method: 'get',
    path: '/{id}/draft',
    tags,
    summary: 'Open a draft',
    request: { params: flowIdParam },
    responses: { 200: jsonOf(draftSchema, 'The draft and its revision') },
  },
  ['not_found', 'unreadable_flow'],
);

const put = defineRoute(
  {
    method: 'put',
    path: '/{id}/draft',
    tags,
    summary: 'Save a draft',
    description:
      'A stale `baseRevision` changes nothing and answers 409 with `details: { yours, theirs, revision, base }`. Saving what is already there is no new revision.',
    request: {
      params: flowIdParam,
      body: bodyOf(z.object({ flow: flowDocumentSchema, baseRevision: z.int().min(0) })),
    },
    responses: { 200: jsonOf(savedDraftSchema, 'Saved; send this revision with the next save') },
  },
  [
    'not_a_flow',
    'newer_schema',
    'invalid_flow',
    'not_found',
    'unreadable_flow',
    'revision_conflict',
    'too_large',
    'storage_full',
  ],
);

const exportRoute = defineRoute(
  {
    method: 'get',
    path: '/{id}/export',
    tags,
    summary: 'Export a flow as a JSON file',
    request: { params: flowIdParam, query: z.object({ version: versionChoiceSchema.optional() }) },
    responses: {
      200: {
        description: 'The document as a file, byte for byte the same at every export',
        content: { '*/*': { schema: flowDocumentSchema } },
      },
    },
  },
  ['not_found', 'unreadable_flow'],
);

/** A flow's draft, and the file it is exported as. */
export const draftRoutes = (store: FlowStore) =>
  createRouter()
    .openapi(get, (c) => c.json(unwrap(readDraft(store, c.req.valid('param').id)), 200))
    .openapi(put, (c) => c.json(unwrap(saveDraft(store, c.req.valid('param').id, c.req.valid('json'))), 200))
    .openapi(exportRoute, (c) => {
      const { id } = c.req.valid('param');
      const flow = unwrap(readDocument(store, id, c.req.valid('query').version ?? 'draft'));
      c.header('content-disposition', `attachment; filename="${id}.json"`);
      c.header('content-type', 'application/json; charset=utf-8');
      return c.body(serializeFlow(flow), 200);
    });
