import type { FlowDocument } from '@turnwise/flow';
import type { Library } from '@turnwise/runtime';
import type { Coverage, FlowTest, TestRun } from '@turnwise/testing';
import { useEffect, useRef, useState } from 'react';
import { useTests } from '../api/use-tests.ts';
import { type PlayedTests, playTests } from './play-tests.ts';

/** How long the flow must have been left alone before its tests are played again, in milliseconds. */
const calm = 300;

type TestRuns = {
  /** What came of each test, in the order they were added. */
  readonly runs: readonly TestRun[];
  /** Null until the tests were played for the first time. */
  readonly coverage: Coverage | null;
  /** What is there, if anything, is about the flow or the tests as they were a moment ago. */
  readonly isPending: boolean;
  /** Why the tests could not be loaded or played; null when they were. */
  readonly error: unknown;
};

/** What was played against what. */
type Asked = {
  readonly tests: readonly FlowTest[];
  readonly flow: FlowDocument;
  readonly library: Library;
};

type Outcome = Partial<PlayedTests> & { readonly error: unknown; readonly asked: Asked };

/** The tests of a flow, played against it as it is drawn this second, and again whenever it or they change. */
export function useTestRuns(flow: FlowDocument, library: Library | undefined): TestRuns {
  const { data: tests, error } = useTests(flow.id);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const playedAgainst = useRef<FlowDocument | null>(null);

  useEffect(() => {
    if (!tests || !library) return;
    const asked = { tests, flow, library };
    const isBeingDrawn = playedAgainst.current !== null && playedAgainst.current !== flow;
    let stop: (() => void) | undefined;
    const play = () => {
      playedAgainst.current = flow;
      stop = playTests(asked, {
        onPlayed: (played) => setOutcome({ ...played, error: null, asked }),
        // What was known stays on the screen.
        onFailed: (failure) => setOutcome((before) => ({ ...before, error: failure, asked })),
      });
    };
    const timer = setTimeout(play, isBeingDrawn ? calm : 0);
    return () => {
      clearTimeout(timer);
      stop?.();
    };
  }, [tests, flow, library]);

  const { asked } = outcome ?? {};
  return {
    runs: outcome?.runs ?? [],
    coverage: outcome?.coverage ?? null,
    isPending: asked?.tests !== tests || asked?.flow !== flow || asked?.library !== library,
    error: (tests ? outcome?.error : error) ?? null,
  };
}
