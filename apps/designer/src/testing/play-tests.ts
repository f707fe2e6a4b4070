import type { FlowDocument } from '@turnwise/flow';
import type { Library } from '@turnwise/runtime';
import { type Coverage, coverageOf, type FlowTest, runTest, type TestRun } from '@turnwise/testing';

export type PlayedTests = { readonly runs: readonly TestRun[]; readonly coverage: Coverage };

/** How long it plays before the page may draw and answer again, in milliseconds. */
const slice = 8;

type Played = {
  readonly flow: FlowDocument;
  readonly library: Library;
  readonly runs: WeakMap<FlowTest, TestRun>;
};

/** What was played last: the canvas, the tab and whoever publishes ask about the same drawing one after another. */
let last: Played | null = null;

function playedBefore(flow: FlowDocument, library: Library): Played {
  if (last?.flow !== flow || last.library !== library) last = { flow, library, runs: new WeakMap() };
  return last;
}

/**
 * Plays tests against a flow, a few at a time, and hands on what came of all of them. Those played against the same flow
 * before are not played again. What is returned stops it.
 */
export function playTests(
  { tests, flow, library }: { tests: readonly FlowTest[]; flow: FlowDocument; library: Library },
  done: { onPlayed(played: PlayedTests): void; onFailed(error: unknown): void },
): () => void {
  const before = playedBefore(flow, library);
  const runs: TestRun[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const playSome = () => {
    const end = performance.now() + slice;
    try {
      for (const test of tests.slice(runs.length)) {
        const run = before.runs.get(test) ?? runTest(test, flow, library);
        before.runs.set(test, run);
        runs.push(run);
        if (performance.now() >= end) break;
      }
      if (runs.length === tests.length) {
        const played = runs.map((run) => run.played);
        return done.onPlayed({ runs, coverage: coverageOf(flow, played) });
      }
    } catch (error) {
      return done.onFailed(error);
    }
    timer = setTimeout(playSome);
  };
  playSome();
  return () => clearTimeout(timer);
}
