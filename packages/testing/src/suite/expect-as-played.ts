import type { FlowDocument } from '@turnwise/flow';
import type { Library } from '@turnwise/runtime';
import { differencesOf } from '../golden/differences-of.ts';
import type { Line } from '../golden/golden-file.ts';
import { type PlayedConversation, playGolden } from '../golden/play-golden.ts';
import { checksWords, wordsIn } from './checks-words.ts';
import type { FlowTest } from './flow-test.ts';
import { whatHappened } from './what-happened.ts';

/**
 * The same talk, expecting what comes of it now. What was written by hand beside it - words that must be said, an input
 * of a call - stays where it still holds and goes where it does not.
 */
export function expectAsPlayed(test: FlowTest, flow: FlowDocument, library: Library = {}): FlowTest {
  const played = playGolden(test, flow, library);
  const asItHappened = withWhatHappened(withWhatHolds(test, played), played);
  return checksWords(test) ? wordsIn(asItHappened, played) : asItHappened;
}

/** Expects what happened of every line, beside what is expected already. */
export function withWhatHappened(test: FlowTest, played: PlayedConversation): FlowTest {
  const lines = test.lines.map((line, index): Line => {
    const happened = played.lines[index];
    if (!happened) return line;
    const before = (index === 0 ? played.opening : played.lines[index - 1])?.conversation ?? played.initial;
    const { slots, calls, ...rest } = whatHappened(before, happened);
    return {
      ...line,
      ...rest,
      ...(slots ? { slots: { ...line.slots, ...slots } } : {}),
      // Calls that are written down with their input say more than their names.
      calls: line.calls ?? calls,
    };
  });
  return { ...test, lines };
}

/** A test without what did not come of it. */
function withWhatHolds(test: FlowTest, played: PlayedConversation): FlowTest {
  const { opening, ...kept } = test;
  const differences = differencesOf(test, played);
  const openingHolds =
    opening !== undefined && !differences.some(({ line, kind }) => line === null && kind === 'says');
  const lines = test.lines.map((line, index) => {
    const wrong = differences.filter((difference) => difference.line === index);
    return wrong.reduce(without, line);
  });
  return { ...kept, ...(openingHolds ? { opening } : {}), lines };
}

function without(line: Line, { kind, name }: ReturnType<typeof differencesOf>[number]): Line {
  if (kind === 'unrecorded' || kind === 'replay') return line;
  if (name !== null && (kind === 'slot' || kind === 'attempts')) {
    const field = kind === 'slot' ? 'slots' : 'attempts';
    const { [name]: _wrong, ...right } = line[field] ?? {};
    const { [field]: _all, ...rest } = line;
    return Object.keys(right).length > 0 ? { ...rest, [field]: right } : rest;
  }
  if (kind === 'slot') return line;
  const { [kind]: _wrong, ...rest } = line;
  return rest;
}
