import type { FlowDocument } from '@turnwise/flow';
import type { Library } from '@turnwise/runtime';
import { waysGone } from '../coverage/coverage.ts';
import { type PlayedConversation, playGolden } from '../golden/play-golden.ts';
import type { FlowTest } from '../suite/flow-test.ts';

/** Of longer talks only those lines are tried to be left out that led nowhere. */
const shortTalk = 12;

/** The same test without the lines and answers it can do without: it still goes all of `ways`. */
export function* shortenTest(
  test: FlowTest,
  ways: readonly string[],
  flow: FlowDocument,
  library: Library,
): Generator<null, FlowTest> {
  const goesOn = (shorter: FlowTest): boolean => {
    const gone = waysGone(flow, playGolden(shorter, flow, library));
    return ways.every((way) => gone.has(way));
  };
  const idle = test.lines.length > shortTalk ? idleLines(playGolden(test, flow, library)) : null;
  let shortest = test;
  for (let index = test.lines.length - 1; index >= 0; index--) {
    if (shortest.lines.length === 1 || (idle && !idle.has(index))) continue;
    yield null;
    const shorter = { ...shortest, lines: shortest.lines.toSpliced(index, 1) };
    if (goesOn(shorter)) shortest = shorter;
  }
  for (const name of Object.keys(test.answers ?? {})) {
    yield null;
    const { answers, ...rest } = shortest;
    const { [name]: _spare, ...needed } = answers ?? {};
    const shorter = Object.keys(needed).length > 0 ? { ...rest, answers: needed } : rest;
    if (goesOn(shorter)) shortest = shorter;
  }
  return shortest;
}

/** Lines that moved nothing and told nothing. */
const idleLines = ({ lines }: PlayedConversation): Set<number> =>
  new Set(
    lines.flatMap(({ trace }, index) =>
      trace.some(({ kind }) => kind === 'moved' || kind === 'slot') ? [] : [index],
    ),
  );
