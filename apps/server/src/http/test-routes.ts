import { z } from '@hono/zod-openapi';
import { mostTests } from '@turnwise/testing';
import type { FlowStore } from '../flows/flow-store.ts';
import { deleteTest, listTests, saveTest, saveTests } from '../flows/flow-tests.ts';
import { bodyOf, defineRoute, jsonOf } from './define-route.ts';
import { flowIdParam, flowTestMarkerSchema } from './flow-schemas.ts';
import { createRouter } from './router.ts';
import { unwrap } from './unwrap.ts';

const tags = ['Tests'];
const testParam = flowIdParam.extend({ testId: z.string().min(1).max(64) });
const testsSchema = z.object({ tests: z.array(flowTestMarkerSchema) });
const refusals = ['not_found', 'invalid_tests', 'too_many_tests', 'test_too_large', 'too_large'] as const;

const list = defineRoute(
  {
    method: 'get',
    path: '/{id}/tests',
    tags,
    summary: 'List the tests of a flow',
    request: { params: flowIdParam },
    responses: { 200: jsonOf(testsSchema, 'In the order they were added') },
  },
  ['not_found'],
);

const add = defineRoute(
  {
    method: 'post',
    path: '/{id}/tests',
    tags,
    summary: 'Add tests to a flow',
    description: `A test takes the place of the one of its id, if there is one. All are saved or none; a flow has ${mostTests} at most.`,
    request: { params: flowIdParam, body: bodyOf(testsSchema) },
    responses: { 200: jsonOf(testsSchema, 'All tests of the flow, in the order they were added') },
  },
  [...refusals, 'storage_full'],
);

const put = defineRoute(
  {
    method: 'put',
    path: '/{id}/tests/{testId}',
    tags,
    summary: 'Save one test of a flow',
    request: { params: testParam, body: bodyOf(flowTestMarkerSchema) },
    responses: { 200: jsonOf(flowTestMarkerSchema, 'The test as it is stored') },
  },
  [...refusals, 'storage_full'],
);

const remove = defineRoute(
  {
    method: 'delete',
    path: '/{id}/tests/{testId}',
    tags,
    summary: 'Delete one test of a flow',
    request: { params: testParam },
    responses: { 200: jsonOf(z.object({ deleted: z.literal(true) }), 'It is gone') },
  },
  ['not_found', 'storage_full'],
);

/** The tests of a flow. They are played where they are looked at; here they are only kept. */
export const testRoutes = (store: FlowStore) =>
  createRouter()
    .openapi(list, (c) => c.json({ tests: unwrap(listTests(store, c.req.valid('param').id)) }, 200))
    .openapi(add, (c) => {
      const { id } = c.req.valid('param');
      return c.json({ tests: unwrap(saveTests(store, id, c.req.valid('json').tests)) }, 200);
    })
    .openapi(put, (c) => {
      const { id, testId } = c.req.valid('param');
      return c.json(unwrap(saveTest(store, id, testId, c.req.valid('json'))), 200);
    })
    .openapi(remove, (c) => {
      const { id, testId } = c.req.valid('param');
      unwrap(deleteTest(store, id, testId));
      return c.json({ deleted: true as const }, 200);
    });
