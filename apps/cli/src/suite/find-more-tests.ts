import type { FlowDocument } from '@turnwise/flow';
import type { Library } from '@turnwise/runtime';
import { type FlowTest, findTests } from '@turnwise/testing';
import { playSuite } from './suite-report.ts';

/** A few seconds' worth. */
const steps = 20_000;

/** Tests for what none of those at hand goes through. */
export function findMoreTests(
  flow: FlowDocument,
  library: Library,
  tests: readonly FlowTest[],
  at: string,
): FlowTest[] {
  const known = new Set(playSuite(flow, library, tests).coverage.counts.keys());
  const taken = new Set(tests.map(({ id }) => id));
  let number = 0;
  const newId = () => {
    do number++;
    while (taken.has(`found-${number}`));
    return `found-${number}`;
  };
  return [...findTests(flow, library, known, { steps, newId, at })].filter((test) => test !== null);
}
