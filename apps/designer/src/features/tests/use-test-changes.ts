import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import type { FlowTest } from '@turnwise/testing';
import { useMemo } from 'react';
import { ApiError, errorSentence } from '../../api/api-error.ts';
import { queryKeys } from '../../api/query-keys.ts';
import { deleteTest, saveTests } from '../../api/tests.ts';
import { type ToastApi, useToast } from '../../ui/Toast.tsx';
import { testsMessages as words } from './messages.ts';

export type TestChanges = {
  /** Saves tests, new ones and others in their place, and says `done` with a way back. False when it could not. */
  save(tests: readonly FlowTest[], done?: string): Promise<boolean>;
  /** Adds what stood in a file, once the server has judged it, with a way back. */
  takeFrom(file: string, found: readonly FlowTest[]): Promise<void>;
  /** Deletes a test, with a way back. */
  remove(test: FlowTest): Promise<void>;
};

/** What is done to the tests of a flow. It is seen at once; what the server refuses is taken back, and said. */
export function useTestChanges(flowId: string): TestChanges {
  const queries = useQueryClient();
  const toast = useToast();
  return useMemo(() => testChanges(flowId, queries, toast), [flowId, queries, toast]);
}

function testChanges(flowId: string, queries: QueryClient, toast: ToastApi): TestChanges {
  const queryKey = queryKeys.tests(flowId);
  const known = () => queries.getQueryData<readonly FlowTest[]>(queryKey) ?? [];
  let sent = 0;

  /** Shows a change at once and sends it; the last one sent asks for what the server has in the end. */
  async function change(
    next: (tests: readonly FlowTest[]) => readonly FlowTest[],
    send: () => Promise<unknown>,
  ): Promise<boolean> {
    sent += 1;
    const own = sent;
    // An answer that is on its way knows nothing of it.
    await queries.cancelQueries({ queryKey });
    queries.setQueryData(queryKey, next(known()));
    try {
      await send();
      return true;
    } catch (error) {
      toast.show({ text: errorSentence(error), tone: 'bad' });
      return false;
    } finally {
      if (own === sent) await queries.invalidateQueries({ queryKey });
    }
  }

  const put = (tests: readonly FlowTest[]) =>
    change(
      (before) => withTests(before, tests),
      () => saveTests(flowId, tests),
    );
  const drop = (ids: readonly string[]) =>
    change(
      (before) => before.filter(({ id }) => !ids.includes(id)),
      () => Promise.all(ids.map((id) => deleteTest(flowId, id))),
    );

  /** Says what was done to tests, and offers to take it back. */
  const tell = (text: string, before: readonly FlowTest[], changed: readonly FlowTest[]) => {
    const replaced = before.filter(({ id }) => changed.some((test) => test.id === id));
    const added = changed.map(({ id }) => id).filter((id) => !replaced.some((test) => test.id === id));
    const undo = async () => {
      if (added.length > 0) await drop(added);
      if (replaced.length > 0) await put(replaced);
    };
    toast.show({ text, tone: 'ok', action: { label: words.undo, onSelect: () => void undo() } });
  };

  return {
    async save(tests, done) {
      const before = known();
      const isSaved = await put(tests);
      if (isSaved && done !== undefined) tell(done, before, tests);
      return isSaved;
    },
    async takeFrom(file, found) {
      const before = known();
      try {
        queries.setQueryData(queryKey, await saveTests(flowId, found));
        tell(words.imported(found.length), before, found);
      } catch (error) {
        const isUnreadable = error instanceof ApiError && error.code === 'invalid_tests';
        const text = isUnreadable ? words.unreadable(file) : errorSentence(error);
        toast.show({ text, tone: 'bad' });
      }
    },
    async remove(test) {
      const isGone = await drop([test.id]);
      if (!isGone) return;
      const action = { label: words.undo, onSelect: () => void put([test]) };
      toast.show({ text: words.deleted(test.title), tone: 'ok', action });
    },
  };
}

/** Each in the place of the one of its id; what is new comes last. */
function withTests(before: readonly FlowTest[], changed: readonly FlowTest[]): FlowTest[] {
  const byId = new Map(before.map((test) => [test.id, test]));
  for (const test of changed) byId.set(test.id, test);
  return [...byId.values()];
}
