import type { FlowDocument } from '@turnwise/flow';
import type { Library } from '@turnwise/runtime';
import { type PlayedConversation, playGolden } from '../golden/play-golden.ts';
import type { FlowTest } from './flow-test.ts';
import { saidIn } from './what-happened.ts';

/** Whether a test holds the flow to every word it says. */
export const checksWords = ({ opening, lines }: FlowTest): boolean =>
  lines.length === 0 ? opening !== undefined : lines.some(({ exactly }) => exactly !== undefined);

/** The same test, holding the flow to every word it says now, or to none. */
export function withWords(
  test: FlowTest,
  words: boolean,
  flow: FlowDocument,
  library: Library = {},
): FlowTest {
  if (words) return wordsIn(test, playGolden(test, flow, library));
  const { opening: _opening, ...rest } = test;
  return { ...rest, lines: test.lines.map(({ exactly: _exactly, ...line }) => line) };
}

/** A test that expects the words of a conversation, to the letter. */
export function wordsIn(test: FlowTest, played: PlayedConversation): FlowTest {
  const { opening: _opening, ...rest } = test;
  const opening = saidIn(played.opening);
  const lines = test.lines.map((line, index) => ({ ...line, exactly: saidIn(played.lines[index] ?? null) }));
  return { ...rest, ...(opening.length > 0 ? { opening } : {}), lines };
}
