import type { FlowTest } from '@turnwise/testing';
import { client } from './client.ts';
import { readResponse } from './request.ts';

const tests = client.api.flows[':id'].tests;

/** The tests of a flow, in the order they were added. */
export const listTests = (flowId: string, signal?: AbortSignal) =>
  readResponse(tests.$get({ param: { id: flowId } }, { init: { signal } })).then((body) => body.tests);

/** Adds tests, each in the place of the one of its id where there is one; gives all the flow has then. */
export const saveTests = (flowId: string, added: readonly FlowTest[]) =>
  readResponse(tests.$post({ param: { id: flowId }, json: { tests: [...added] } })).then(
    (body) => body.tests,
  );

export const saveTest = (flowId: string, test: FlowTest) =>
  readResponse(tests[':testId'].$put({ param: paramOf(flowId, test.id), json: test }));

export const deleteTest = (flowId: string, testId: string) =>
  readResponse(tests[':testId'].$delete({ param: paramOf(flowId, testId) }));

/** Ids of tests are of any signs, as whoever wrote the file chose them. The client puts them in as they are. */
const paramOf = (id: string, testId: string) => ({ id, testId: encodeURIComponent(testId) });
