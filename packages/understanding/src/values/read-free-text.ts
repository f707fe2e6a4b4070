import type { TextKind } from '../locales/free-text-words.ts';
import type { Locale } from '../locales/locale.ts';
import type { Message } from '../message/message.ts';
import type { SlotWords } from '../slots/slot-words.ts';
import type { Span } from '../understanding.ts';
import { addressLine, asksAddress } from './address-line.ts';
import { isAnswer } from './is-answer.ts';
import { namedRuns, type Run } from './named-runs.ts';
import { type StrippedAnswer, strippedAnswer } from './stripped-answer.ts';
import { wholeName } from './whole-name.ts';
import { isWholeTitle } from './whole-title.ts';

export type FreeTextReading = { span: Span; value: string };
export type FreeTextHints = {
  words: SlotWords;
  /** Tokens that dates, times, phones and the like already took. */
  taken: Uint8Array;
  /** The author's rules say themselves what is wrong with an answer. */
  isRuled: boolean;
};

/** The answer inside a reply to an open question: its words without "it's", "my reason is", "please". */
export function readFreeText(message: Message, locale: Locale, hints: FreeTextHints): FreeTextReading | null {
  if (!message.tokens.some((token) => token.kind !== 'mark')) return null;
  const kind = hints.words.textKind;
  const isName = (kind === 'title' || kind === 'place') && !asksAddress(hints, locale);
  const stripped = strippedAnswer(message, locale, hints.words);
  const whole =
    isName &&
    (wholeName(message, locale, kind, hints) ?? namedBehind(message, locale, kind, hints, stripped));
  if (whole) return whole;
  if (kind === null || kind === 'prose' || !stripped) return stripped;
  if (kind === 'title' && isWholeTitle(message, stripped, locale, hints)) return stripped;
  const runs = namedRuns(message, locale, kind, hints);
  const named = readNamed(message, locale, kind, hints, runs);
  if (named) return asksAddress(hints, locale) ? addressLine(message, locale, hints, named) : named;
  const mayBeShort = runs.length === 0 && kind === 'title' && (hints.isRuled || !/\d/.test(stripped.value));
  return mayBeShort && isShort(message, stripped, locale) ? stripped : null;
}

/** "It's called No Limits": behind its lead-in a name is all there is. */
function namedBehind(
  { text, tokens }: Message,
  locale: Locale,
  kind: 'title' | 'place',
  hints: FreeTextHints,
  stripped: StrippedAnswer | null,
): FreeTextReading | null {
  if (!stripped) return null;
  // "No" may lead in as well as belong to it.
  for (let from = 1; from <= stripped.from; from++) {
    const rest = { text, tokens: tokens.slice(from, stripped.to) };
    const name = wholeName(rest, locale, kind, { ...hints, taken: hints.taken.subarray(from) });
    if (name) return name;
  }
  return null;
}

/** "Them" is made of small words alone; "one moment" names nothing. */
const isShort = (
  { tokens }: Message,
  { from, to }: StrippedAnswer,
  { commands, freeText, meaning }: Locale,
): boolean =>
  to - from <= 2 &&
  !tokens.slice(from, to).some(({ word }) => meaning.negations.has(word)) &&
  tokens.slice(from, to).some(({ word }) => !commands.padding.has(word) && !freeText.stops.has(word));

function readNamed(
  message: Message,
  locale: Locale,
  kind: Exclude<TextKind, 'prose'>,
  hints: FreeTextHints,
  runs: readonly Run[],
): FreeTextReading | null {
  const { tokens, text } = message;
  let best: Run | null = null;
  for (const run of runs)
    if (run.score > (best?.score ?? 0) && isAnswer(message, run, locale, kind, hints)) best = run;
  if (!best) return null;
  const span: Span = [tokens[best.from]?.start ?? 0, tokens[best.to - 1]?.end ?? 0];
  const value = text.slice(span[0], span[1]);
  if (kind !== 'person') return { span, value };
  const owner = value.replace(/['’]s$/, '').trimEnd();
  return { span: [span[0], span[0] + owner.length], value: owner };
}
