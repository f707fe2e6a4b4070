import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import type { FlowTest } from '@turnwise/testing';
import { useMemo } from 'react';
import { ApiError, errorSentence, isNotFound } from '../../api/api-error.ts';
import { queryKeys } from '../../api/query-keys.ts';
import { deleteTest, saveTests } from '../../api/tests.ts';
import { type ToastApi, useToast } from '../../ui/Toast.tsx';
import { testsMessages as words } from './messages.ts';

export type TestChanges = {
  /** Saves tests, new ones and others in their place, and says `done` with a way back. False when it could not. */
  save(tests: Tests, done?: string): Promise<boolean>;
  /** Adds what stood in a file, once the server has judged it, with a way back. */
  takeFrom(file: string, found: Tests): Promise<void>;
  /** Deletes a test, with a way back. */
  remove(test: FlowTest): Promise<void>;
};

/** What is done to the tests of a flow. It is seen at once; what the server refuses is taken back, and said. */
export function useTestChanges(flowId: string): TestChanges {
  const queries = useQueryClient();
  const toast = useToast();
  return useMemo(() => testChanges(flowId, queries, toast), [flowId, queries, toast]);
}

type Tests = readonly FlowTest[];
type Change = {
  next(tests: Tests): Tests;
  /** What is seen when it could not be sent. */
  back(tests: Tests): Tests;
  send(): Promise<unknown>;
};

function testChanges(flowId: string, queries: QueryClient, toast: ToastApi): TestChanges {
  const queryKey = queryKeys.tests(flowId);
  const known = () => queries.getQueryData<Tests>(queryKey) ?? [];
  let sent = 0;

  /** Shows a change at once and sends it; the last one sent asks for what the server has in the end. */
  async function change({ next, back, send }: Change): Promise<boolean> {
    sent += 1;
    const own = sent;
    // An answer that is on its way knows nothing of it.
    await queries.cancelQueries({ queryKey });
    queries.setQueryData(queryKey, next(known()));
    try {
      await send();
      return true;
    } catch (error) {
      // The server may be gone: what it has cannot be asked for then.
      queries.setQueryData(queryKey, back(known()));
      toast.show({ text: errorSentence(error), tone: 'bad' });
      return false;
    } finally {
      if (own === sent) await queries.invalidateQueries({ queryKey });
    }
  }

  const put = (tests: Tests) => {
    const before = known();
    return change({
      next: (all) => withTests(all, tests),
      back: (all) =>
        withTests(
          without(all, addedBy(tests, before)),
          before.filter(({ id }) => tests.some((test) => test.id === id)),
        ),
      send: () => saveTests(flowId, tests),
    });
  };
  const drop = (ids: readonly string[]) => {
    const before = known();
    return change({
      next: (all) => without(all, ids),
      back: (all) =>
        withTests(
          before.filter(({ id }) => ids.includes(id) || all.some((test) => test.id === id)),
          all,
        ),
      send: () => Promise.all(ids.map((id) => deleteTest(flowId, id).catch(unlessGone))),
    });
  };

  /** Says what was done to tests, and offers to take it back. */
  const tell = (text: string, before: Tests, changed: Tests) => {
    const replaced = before.filter(({ id }) => changed.some((test) => test.id === id));
    const added = addedBy(changed, before);
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
function withTests(before: Tests, changed: Tests): FlowTest[] {
  const byId = new Map(before.map((test) => [test.id, test]));
  for (const test of changed) byId.set(test.id, test);
  return [...byId.values()];
}

const without = (tests: Tests, ids: readonly string[]): Tests => tests.filter(({ id }) => !ids.includes(id));

/** The ids of those that were not there before. */
const addedBy = (changed: Tests, before: Tests): string[] =>
  changed.map(({ id }) => id).filter((id) => !before.some((test) => test.id === id));

/** One that was deleted elsewhere meanwhile is as gone as it should be. */
function unlessGone(error: unknown): void {
  if (!isNotFound(error)) throw error;
}
