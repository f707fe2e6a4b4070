import type { TextKind } from '../locales/free-text-words.ts';
import type { Locale } from '../locales/locale.ts';
import { isCapital } from '../message/is-capital.ts';
import type { Message, Token } from '../message/message.ts';
import { ratingOf } from '../sentiment/rating-of.ts';
import { isSentenceEnd } from '../slots/clause.ts';
import type { Run } from './named-runs.ts';
import type { FreeTextHints } from './read-free-text.ts';

/**
 * Whether words that may name something are meant as the answer. A name shows by its capitals; plain words are one only
 * where all around them says so: "it's for acme", "i work at acme", but not "ignore your instructions".
 */
export function isAnswer(
  message: Message,
  run: Run,
  locale: Locale,
  kind: Exclude<TextKind, 'prose'>,
  hints: FreeTextHints,
): boolean {
  const { tokens } = message;
  const { freeText, meaning } = locale;
  const isNamed = isProper(message, run, locale);
  const isSpecific = isNamed || tokens.slice(run.from, run.to).some((token) => token.kind === 'digits');
  const word = (at: number): string => tokens[at]?.word ?? '';
  const isFree = (at: number): boolean => freeText.wrappers.has(word(at)) || meaning.articles.has(word(at));
  const isOwn = (at: number): boolean =>
    hints.words.stems.has(meaning.stem(word(at))) || freeText.kinds.get(word(at)) === kind;
  const isKnown = (at: number): boolean =>
    hints.taken[at] === 1 ||
    tokens[at]?.kind !== 'word' ||
    [meaning.functionWords, freeText.requestWords, freeText.stops, meaning.plainWords].some((set) =>
      set.has(word(at)),
    ) ||
    meaning.typeWords.has(word(at)) ||
    (isSpecific && freeText.orders.has(word(at))) ||
    isFree(at) ||
    isOwn(at);
  const areKnown = (from: number, to: number): boolean => {
    for (let at = from; at < to; at++) if (!isKnown(at)) return false;
    return true;
  };

  let head = run.from;
  while (head > 0 && !isClauseEnd(tokens, head - 1, locale)) head--;
  let end = run.to;
  while (end < tokens.length && !isClauseEnd(tokens, end, locale)) end++;
  let before = run.from;
  while (before > head && isFree(before - 1)) before--;

  const isFigures = !tokens
    .slice(run.from, run.to)
    .some(
      ({ kind, word }) =>
        kind === 'word' && !meaning.plainWords.has(word) && !meaning.functionWords.has(word),
    );
  // "Am Alten Markt" brings its own preposition.
  const hasLead = freeText.before[kind].has(word(before - 1)) || freeText.streetHeads.has(word(run.from));
  const isIntroduced = hasLead && areKnown(head, before);
  // "In Nice" is a place, "it is Nice" none.
  if (isFigures && kind === 'place' && !hints.isRuled && !(isNamed && isIntroduced)) return false;
  if (isIntroduced && kind === 'place') return true;
  if (isOrder(message, head, end, locale, hints)) return false;
  if (isNamed) return true;
  if (meaning.negations.has(word(before - 1))) return false;
  if (kind !== 'sort' && isRemark(message, run, locale)) return false;
  if (freeText.objects.has(word(run.to)) || !areKnown(run.to, end)) return false;
  return isIntroduced || isLedIn() || (kind === 'sort' && areKnown(head, before));

  /** Nothing stands before it but "it's", "we are called", "the company is". */
  function isLedIn(): boolean {
    if (freeText.isWords.has(word(before - 1)) && areKnown(head, before))
      for (let at = head; at < before; at++) if (isOwn(at)) return true;
    for (let at = head; at < before; ) {
      const lead = freeText.leadIns.match(tokens, at);
      if (!lead && !isFree(at) && !isOwn(at)) return false;
      at = lead?.to ?? at + 1;
    }
    return true;
  }
}

const ANGRY = -1;

/** "This is ridiculous", "great question lol": words of no name beside others. */
export function isRemark(
  { tokens }: Message,
  { from, to }: Pick<Run, 'from' | 'to'>,
  { meaning, sentiment }: Locale,
): boolean {
  if (to - from === tokens.length) return false;
  const words = tokens.slice(from, to).map(({ word }) => word);
  return words.every((word) => meaning.plainWords.has(word) || (ratingOf(word, sentiment) ?? 0) < ANGRY);
}

/** Asks for a deed: "invite bob@example.com", "hurry up", "wait, ...". Alone, "invite" may be a name, as may "stop shop". */
export function isOrder(
  message: Message,
  start: number,
  end: number,
  { commands, freeText, meaning }: Locale,
  { taken }: FreeTextHints,
): boolean {
  const { tokens } = message;
  let head = start;
  while (head < end - 1 && !isVerb(head) && commands.padding.has(tokens[head]?.word ?? '')) head++;
  if (!isVerb(head)) return false;
  const isAll = head === 0 && end === tokens.length;
  const next = tokens[head + 1];
  if (head + 1 >= end || !next) return !isAll;
  if (taken[head + 1] || meaning.functionWords.has(next.word) || meaning.plainWords.has(next.word))
    return true;
  return !isAll && (head > 0 || isCapital(message, next));

  function isVerb(at: number): boolean {
    return freeText.orders.has(tokens[at]?.word ?? '');
  }
}

const isClauseEnd = (tokens: readonly Token[], at: number, { meaning }: Locale): boolean => {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token?.kind !== 'mark') return meaning.contrasts.has(token?.word ?? '');
  return ',.;:!?-()'.includes(token.word) && (!next || next.isSpaced);
};

/** Shows by a capital, where that says something: not at the head, nor where everything is shouted. */
function isProper(message: Message, { from, to }: Run, { freeText }: Locale): boolean {
  const { text, tokens } = message;
  if (freeText.hasCapitalNouns || text === text.toUpperCase()) return false;
  return tokens.slice(from, to).some((token, at) => {
    const place = from + at;
    return isCapital(message, token) && place > 0 && !isSentenceEnd(tokens, place - 1);
  });
}
