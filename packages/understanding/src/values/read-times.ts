import type { Daypart } from '../locales/clock-words.ts';
import type { Locale } from '../locales/locale.ts';
import type { Message, Token } from '../message/message.ts';
import {
  closingAt,
  daypartBefore,
  hourAt,
  onDaypart,
  settle,
  type TimeHints,
  type TimeReading,
} from './clock-words.ts';
import { exactAt } from './exact-times.ts';
import { parseNumberWords } from './read-numbers.ts';
import { minutesRelationAt, soonAt } from './relative-times.ts';

/** Every time of day a message says. `taken` marks the tokens that belong to dates, phones or codes. */
export function readTimes(
  message: Message,
  locale: Locale,
  taken: Uint8Array,
  hints: TimeHints,
): TimeReading[] {
  const { tokens } = message;
  const found: TimeReading[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (taken[at]) continue;
    const reading = timeAt(tokens, at, locale, taken, hints);
    if (!reading) continue;
    found.push(reading);
    at = reading.to - 1;
  }
  return found;
}

function timeAt(
  tokens: readonly Token[],
  at: number,
  locale: Locale,
  taken: Uint8Array,
  hints: TimeHints,
): TimeReading | null {
  const { clock } = locale;
  const token = tokens[at];
  if (!token || token.kind === 'mark') return null;
  if (token.kind === 'word') {
    const moment = clock.moments.match(tokens, at);
    if (moment) return { from: at, to: moment.to, minutes: moment.value, alternatives: [] };
    const soon = soonAt(tokens, at, locale, hints);
    if (soon) return soon;
    const offset = clock.offsets.match(tokens, at);
    if (offset) {
      const hour = hourAt(tokens, offset.to, locale);
      if (hour) return settle(tokens, at, hour.to, hour.hour * 60 + offset.value, locale, false);
    }
  }
  const relative = minutesRelationAt(tokens, at, locale, hints);
  if (relative) return relative;
  const exact = exactAt(tokens, at, locale, hints.isAsked);
  if (exact) return exact;
  return hourAloneAt(tokens, at, locale, taken, hints);
}

/** "5 pm", "three in the afternoon", "afternoon 3", "at 5", "two thirty". */
function hourAloneAt(
  tokens: readonly Token[],
  at: number,
  locale: Locale,
  taken: Uint8Array,
  hints: TimeHints,
): TimeReading | null {
  const { clock, meaning } = locale;
  const hour = hourAt(tokens, at, locale);
  if (!hour) return null;
  let total = hour.hour * 60;
  let to = hour.to;
  let hasMinutes = false;
  if (hour.isWords) {
    const minutes = spokenMinutesAt(tokens, to, locale);
    if (minutes) {
      total += minutes.value;
      to = minutes.to;
      hasMinutes = true;
    }
  }
  const closing = closingAt(tokens, to, locale, hasMinutes);
  if (closing.part || closing.hasOclock) return settle(tokens, at, to, total, locale, false);
  const follower = tokens[to];
  const isEnd =
    !follower ||
    taken[to] === 1 ||
    (follower.kind === 'mark'
      ? follower.isSpaced ||
        !'-/:.%'.includes(follower.word) ||
        !tokens[to + 1] ||
        tokens[to + 1]?.isSpaced === true
      : meaning.functionWords.has(follower.word) || clock.dayparts.match(tokens, to) !== null);
  const suffix = approximationAt(tokens, to, locale);
  const before = daypartBefore(tokens, at, locale);
  if (before && (isEnd || suffix) && (before.isAdjacent || clock.cues.has(tokens[at - 1]?.word ?? ''))) {
    return { ...settle(tokens, at, to, total, locale, false), to: to + suffix };
  }
  const shared = rangePart(tokens, to, locale);
  if (shared && hour.hour <= 12) return { from: at, to, minutes: onDaypart(total, shared), alternatives: [] };
  const cue = tokens[at - 1]?.word ?? '';
  const hasCue = clock.cues.has(cue) && !taken[at - 1];
  const isWeak =
    hour.isWords && locale.numbers.weakOnes.has(tokens[at]?.word ?? '') && tokens.length > to - at + 1;
  const last = tokens[at - 1];
  // "Friday 10": of what is taken, days alone end in a word that stands by itself.
  const isOfDay =
    !(hints.mayCount && !hints.isAsked) &&
    !hour.isWords &&
    taken[at - 1] === 1 &&
    last?.kind === 'word' &&
    last.isSpaced;
  const isWholeAnswer =
    !isCounted(tokens, at, to, locale) &&
    !(isWeak && !hasCue) &&
    (isOfDay ||
      (hints.isAsked && (hasCue || !last || last.kind === 'mark' || meaning.functionWords.has(cue))));
  const isRangeEnd = clock.rangeJoiners.has(cue) && at >= 2;
  if (suffix) return { ...settle(tokens, at, to, total, locale, false), to: to + suffix };
  if (!isEnd || (isRangeEnd && !hints.isAsked)) return null;
  if (!(hasCue && clock.strongCues.has(cue)) && !isWholeAnswer && !(hasCue && hasMinutes)) return null;
  if (hour.hour === 0 && !hints.isAsked) return null;
  return settle(tokens, at, to, total, locale, clock.is24Hours);
}

/** "Five of us" and "there are five" count people, whatever was asked. */
function isCounted(tokens: readonly Token[], at: number, to: number, { meaning }: Locale): boolean {
  if (meaning.countOf.has(tokens[to]?.word ?? '')) return true;
  return [1, 2, 3, 4].some((back) => meaning.countCues.match(tokens, Math.max(0, at - back))?.to === at);
}

/** "ish" behind an hour, glued or after a dash: how many tokens it takes. */
function approximationAt(tokens: readonly Token[], at: number, locale: Locale): number {
  const dash = tokens[at]?.word === '-' ? 1 : 0;
  const token = tokens[at + dash];
  return token && !token.isSpaced && locale.clock.approximations.has(token.word) ? dash + 1 : 0;
}

/** The minutes in "two thirty", "seven oh five". */
function spokenMinutesAt(
  tokens: readonly Token[],
  at: number,
  locale: Locale,
): { value: number; to: number } | null {
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  if (token.word === 'oh' || token.word === 'o') {
    const next = tokens[at + 1];
    const word = next?.kind === 'word' ? locale.numbers.word(next.word) : null;
    return word?.kind === 'below_ten' ? { value: word.value, to: at + 2 } : null;
  }
  const word = locale.numbers.word(token.word);
  if (!word || (word.kind !== 'tens' && word.kind !== 'teen' && word.kind !== 'whole')) return null;
  const parsed = parseNumberWords(tokens, at, locale);
  return parsed && !parsed.isOrdinal && parsed.value < 60 && parsed.value >= 10 ? parsed : null;
}

/** The half of the day that the second end of a span shares with the first: "between 5 and 6 pm". */
function rangePart(tokens: readonly Token[], at: number, locale: Locale): Daypart | 'am' | 'pm' | null {
  const joiner = tokens[at];
  if (!joiner || !locale.clock.rangeJoiners.has(joiner.word)) return null;
  const next =
    hourAt(tokens, at + 1, locale) ??
    (tokens[at + 1]?.kind === 'digits' && joiner.word === '-' ? { to: at + 2 } : null);
  if (!next) return null;
  let to = next.to;
  if (tokens[to]?.word === ':' && tokens[to + 1]?.kind === 'digits') to += 2;
  return closingAt(tokens, to, locale).part;
}
