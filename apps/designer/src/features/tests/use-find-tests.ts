import type { FlowDocument } from '@turnwise/flow';
import type { Library } from '@turnwise/runtime';
import { type Coverage, findTests, runTest, type TestRun } from '@turnwise/testing';
import { useEffect, useRef, useState } from 'react';
import { phrasesFor } from '../../language/phrases.ts';

/** How long it looks before the page may draw and answer again, in milliseconds. */
const slice = 8;
/** Enough for what can be found at all in a flow of hundreds of states; a few seconds. */
const steps = 40_000;

type Search = {
  /** Each found test as it is played. */
  readonly found: readonly TestRun[];
  readonly stage: 'looking' | 'done' | 'stopped';
};

export type FindTests = Search & {
  /** Keeps what was found so far. */
  stop(): void;
  again(): void;
};

/** Looks for tests of what none goes through yet, a little at a time, in the flow as it was when it began. */
export function useFindTests(flow: FlowDocument, library: Library, coverage: Coverage): FindTests {
  const [search, setSearch] = useState<Search>({ found: [], stage: 'looking' });
  const [attempt, setAttempt] = useState(0);
  const begun = useRef({ flow, library, coverage });
  const stop = useRef(() => {});

  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt begins anew.
  useEffect(() => {
    setSearch({ found: [], stage: 'looking' });
    const { flow, library, coverage } = begun.current;
    const looking = findTests(flow, library, new Set(coverage.counts.keys()), {
      steps,
      newId: () => crypto.randomUUID(),
      at: new Date().toISOString(),
      phrases: phrasesFor(flow),
    });
    const found: TestRun[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      const end = performance.now() + slice;
      const before = found.length;
      while (performance.now() < end) {
        const next = looking.next();
        if (next.done) return setSearch({ found: [...found], stage: 'done' });
        if (next.value) found.push(runTest(next.value, flow, library));
      }
      if (found.length > before) setSearch({ found: [...found], stage: 'looking' });
      timer = setTimeout(look);
    };
    timer = setTimeout(look);
    stop.current = () => {
      clearTimeout(timer);
      setSearch({ found: [...found], stage: 'stopped' });
    };
    return () => clearTimeout(timer);
  }, [attempt]);

  return { ...search, stop: () => stop.current(), again: () => setAttempt(attempt + 1) };
}
