import { err, ok, type Result } from '@turnwise/basics';
import { type FlowTest, mostTests } from '@turnwise/testing';
import type { Failure } from '../failure.ts';
import { flowNotFound } from './flow-failures.ts';
import type { FlowStore } from './flow-store.ts';
import { invalidTests, readStoredTest, readTests } from './read-tests.ts';

const testNotFound: Failure = {
  code: 'not_found',
  message: 'This flow has no such test. It may have been deleted.',
};

/** The tests of a flow, in the order they were added. */
export function listTests(store: FlowStore, flowId: string): Result<FlowTest[], Failure> {
  if (!store.reader.findFlow(flowId)) return err(flowNotFound(flowId));
  return ok(store.tests.list(flowId).flatMap(({ test }) => readStoredTest(test) ?? []));
}

/**
 * Adds tests to a flow, each in the place of the one of its id where there is one; gives all the flow has then. One
 * that cannot be read, or is one too many, keeps all of them out.
 */
export function saveTests(
  store: FlowStore,
  flowId: string,
  sent: readonly unknown[],
): Result<FlowTest[], Failure> {
  const tests = readTests(sent);
  if (!tests.ok) return tests;
  return store.writer.inTransaction(() => {
    if (!store.reader.findFlow(flowId)) return err(flowNotFound(flowId));
    const ids = new Set([...store.tests.list(flowId), ...tests.value].map(({ id }) => id));
    if (ids.size > mostTests) return err(tooManyTests(ids.size));
    addTests(store, flowId, tests.value);
    return listTests(store, flowId);
  });
}

/** Saves one test of a flow, under the id it is asked for by. */
export function saveTest(
  store: FlowStore,
  flowId: string,
  testId: string,
  sent: { readonly id?: unknown },
): Result<FlowTest, Failure> {
  if (sent.id !== testId) {
    return err(invalidTests(`This is the test "${String(sent.id)}", not "${testId}". Nothing was saved.`));
  }
  const saved = saveTests(store, flowId, [sent]);
  if (!saved.ok) return saved;
  const test = saved.value.find(({ id }) => id === testId);
  if (!test) throw new Error(`Test ${testId} of ${flowId} was saved and is not there.`);
  return ok(test);
}

/** Deletes one test of a flow for good. */
export function deleteTest(store: FlowStore, flowId: string, testId: string): Result<true, Failure> {
  if (!store.reader.findFlow(flowId)) return err(flowNotFound(flowId));
  return store.tests.remove(flowId, testId) ? ok(true) : err(testNotFound);
}

/** Writes tests that were read. To be called inside a transaction. */
export function addTests(store: FlowStore, flowId: string, tests: readonly FlowTest[]): void {
  for (const test of tests) store.tests.save(flowId, test.id, JSON.stringify(test));
}

const tooManyTests = (count: number): Failure => ({
  code: 'too_many_tests',
  message: `This flow would have ${count} tests, and a flow may have ${mostTests}. Nothing was saved; delete some that check the same.`,
  details: { count, most: mostTests },
});
