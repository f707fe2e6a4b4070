import { performance } from 'node:perf_hooks';
import type { FlowDocument } from '@turnwise/flow';
import type { Library } from '@turnwise/runtime';
import {
  type Coverage,
  coverageOf,
  type Difference,
  type FlowTest,
  runTest,
  type TestRun,
} from '@turnwise/testing';

export type TimedRun = TestRun & { readonly seconds: number };

/** What came of all tests of a flow. */
export type SuiteReport = {
  readonly flow: FlowDocument;
  readonly runs: readonly TimedRun[];
  readonly failed: number;
  readonly coverage: Coverage;
};

/** In order of the lines; in each, first where the talk has come to: it says most about the rest. */
function byWeight(one: Difference, other: Difference): number {
  const place = ({ line, kind }: Difference) => 2 * (line ?? -1) + (kind === 'state' ? 0 : 1);
  return place(one) - place(other);
}

export function playSuite(flow: FlowDocument, library: Library, tests: readonly FlowTest[]): SuiteReport {
  const runs = tests.map((test): TimedRun => {
    const begin = performance.now();
    const run = runTest(test, flow, library);
    const seconds = (performance.now() - begin) / 1_000;
    return { ...run, differences: run.differences.toSorted(byWeight), seconds };
  });
  return {
    flow,
    runs,
    failed: runs.filter(({ differences }) => differences.length > 0).length,
    coverage: coverageOf(
      flow,
      runs.map(({ played }) => played),
    ),
  };
}
