import { type FlowDocument, renamesBetween } from '@turnwise/flow';
import { renameInTest } from '@turnwise/testing';
import type { FlowStore } from './flow-store.ts';
import { addTests } from './flow-tests.ts';
import { readStoredTest } from './read-tests.ts';
import { readStored } from './stored-document.ts';

/**
 * Has the tests of a flow call its states, slots and actions as the next draft does: a renamed question is the same
 * question. To be called inside the transaction that saves the draft, before it is saved.
 */
export function renameInTests(store: FlowStore, flowId: string, revision: number, next: FlowDocument): void {
  const stored = store.tests.list(flowId);
  if (stored.length === 0) return;
  const before = readStored(store.reader.findDraft(flowId, revision)?.document ?? '');
  if (!before.ok) return;
  const renames = renamesBetween(before.value, next);
  if (Object.values(renames).every(({ size }) => size === 0)) return;
  const tests = stored.flatMap(({ test }) => readStoredTest(test) ?? []);
  const renamed = tests.map((test) => renameInTest(test, renames));
  addTests(
    store,
    flowId,
    renamed.filter((test, index) => test !== tests[index]),
  );
}
