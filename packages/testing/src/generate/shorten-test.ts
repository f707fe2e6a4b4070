import type { FlowDocument } from '@turnwise/flow';
import type { Library } from '@turnwise/runtime';
import { waysGone } from '../coverage/coverage.ts';
import { playGolden } from '../golden/play-golden.ts';
import type { FlowTest } from '../suite/flow-test.ts';

/** The same test without the lines and answers it can do without: it still goes all of `ways`. */
export function shortenTest(
  test: FlowTest,
  ways: readonly string[],
  flow: FlowDocument,
  library: Library,
): FlowTest {
  const goesOn = (shorter: FlowTest): boolean => {
    const gone = waysGone(flow, playGolden(shorter, flow, library));
    return ways.every((way) => gone.has(way));
  };
  let shortest = test;
  for (let index = test.lines.length - 1; index >= 0; index--) {
    const shorter = { ...shortest, lines: shortest.lines.toSpliced(index, 1) };
    if (shorter.lines.length > 0 && goesOn(shorter)) shortest = shorter;
  }
  for (const name of Object.keys(test.answers ?? {})) {
    const { answers, ...rest } = shortest;
    const { [name]: _spare, ...needed } = answers ?? {};
    const shorter = Object.keys(needed).length > 0 ? { ...rest, answers: needed } : rest;
    if (goesOn(shorter)) shortest = shorter;
  }
  return shortest;
}
