import type { Locale } from '../locales/locale.ts';
import type { Token } from '../message/message.ts';

/** Ends a clause for cues: a full stop does, a comma does not. */
const SENTENCE_MARKS = new Set(['.', '!', '?', ';']);

export const isSentenceEnd = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (!token || !SENTENCE_MARKS.has(token.word)) return false;
  const next = tokens[at + 1];
  return !next || next.isSpaced;
};

/** The tokens of the sentence around a place. */
export function sentenceAround(
  tokens: readonly Token[],
  from: number,
  to: number,
): readonly [start: number, end: number] {
  let start = from;
  while (start > 0 && !isSentenceEnd(tokens, start - 1)) start--;
  let end = to;
  while (end < tokens.length && !isSentenceEnd(tokens, end)) end++;
  return [start, end];
}

/** "No, it was the red one": the no answers, and somebody goes on to tell. */
const isAnsweredNo = (tokens: readonly Token[], at: number, { meaning, questions }: Locale): boolean =>
  at === 0 && meaning.answerNos.has(tokens[0]?.word ?? '') && questions.tellers.has(tokens[1]?.word ?? '');

/**
 * Whether a negation reaches the words at `at`: "not working", "no budget", "don't want the blue one", but not
 * across a contrast ("not the red but the blue") nor a comma.
 */
export function isNegatedAt(tokens: readonly Token[], at: number, locale: Locale, reach = 4): boolean {
  const { negations, negationBridges, nobodies, beingWords, contrasts, stem } = locale.meaning;
  let isOfNobody = false;
  for (let back = at - 1; back >= 0 && back >= at - reach; back--) {
    const token = tokens[back];
    if (!token || contrasts.has(token.word)) return false;
    if (nobodies.has(token.word)) return true;
    if (negations.has(token.word)) return !isOfNobody && !isAnsweredNo(tokens, back, locale);
    if (token.kind === 'mark') return false;
    // "Nothing is broken": what is said to be, is said of nothing.
    if (beingWords.has(token.word)) isOfNobody = true;
    else if (!negationBridges.has(token.word) && !negationBridges.has(stem(token.word))) return false;
  }
  return false;
}
