import type { Daypart } from '../locales/clock-words.ts';
import type { Locale } from '../locales/locale.ts';
import type { Token } from '../message/message.ts';
import type { LocalClock } from './local-clock.ts';

/** A time of day in minutes since midnight, by token positions. */
export type TimeReading = {
  from: number;
  to: number;
  minutes: number;
  /** The other half of the day, where the words leave it open. */
  alternatives: number[];
  /** Counted from now: "in an hour" is today. */
  isSoon?: boolean;
};

/** Whether a bare number may be an hour: the question asked for a time. */
export type TimeHints = {
  isAsked: boolean;
  /** Counts are wanted too: "Friday 2" may say how many. */
  mayCount: boolean;
  clock: LocalClock;
  /** The one time that is known already, in minutes: what "an hour later" counts from. */
  known?: number;
};

const HALF_DAY = 720;

export const DAY = 1440;

type Hour = { hour: number; to: number; isWords: boolean; hasZero: boolean };

export function hourAt(tokens: readonly Token[], at: number, locale: Locale): Hour | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === 'digits') {
    if (token.word.length > 2 || Number(token.word) > 24) return null;
    const before = tokens[at - 1];
    if (before && !token.isSpaced && (before.kind !== 'mark' || '$€£#./,:@_'.includes(before.word)))
      return null;
    const after = tokens[at + 1];
    if (after && !after.isSpaced && after.kind === 'word' && locale.numbers.ordinalSuffixes.has(after.word))
      return null;
    return {
      hour: Number(token.word),
      to: at + 1,
      isWords: false,
      hasZero: token.word.length === 2 && token.word[0] === '0',
    };
  }
  if (token.kind !== 'word') return null;
  const word = locale.numbers.word(token.word);
  if (!word || (word.kind !== 'below_ten' && word.kind !== 'teen' && word.kind !== 'whole')) return null;
  if (word.value < 1 || word.value > (locale.clock.is24Hours ? 24 : 12)) return null;
  return { hour: word.value, to: at + 1, isWords: true, hasZero: false };
}

/** Puts an hour and minutes into the right half of the day. */
export function onDaypart(minutes: number, daypart: Daypart | 'am' | 'pm'): number {
  if (minutes >= 780 && daypart !== 'am') return minutes % DAY;
  const inHalf = minutes % HALF_DAY;
  switch (daypart) {
    case 'am':
    case 'morning':
      return minutes >= 780 ? minutes % DAY : inHalf;
    case 'pm':
    case 'afternoon':
      return inHalf + HALF_DAY;
    case 'noon':
      return inHalf >= 600 ? inHalf : inHalf + HALF_DAY;
    case 'evening':
      return inHalf < 60 ? inHalf : inHalf + HALF_DAY;
    case 'night':
      return inHalf >= 300 ? inHalf + HALF_DAY : inHalf;
  }
}

/** The likelier half of the day for an hour said alone, and the other one. */
function onOpenClock(minutes: number, isAsWritten: boolean): { minutes: number; alternatives: number[] } {
  if (isAsWritten || minutes >= 780 || minutes < 60) return { minutes: minutes % DAY, alternatives: [] };
  const other = (minutes + HALF_DAY) % DAY;
  if (minutes < 360) return { minutes: other, alternatives: [] };
  if (minutes >= HALF_DAY) return { minutes, alternatives: [] };
  return minutes < 420 ? { minutes: other, alternatives: [minutes] } : { minutes, alternatives: [other] };
}

type Closing = { to: number; part: Daypart | 'am' | 'pm' | null };

/** What follows an hour: o'clock, am or pm, "in the afternoon". */
export function closingAt(
  tokens: readonly Token[],
  at: number,
  locale: Locale,
  isPartAllowed = true,
): Closing & { hasOclock: boolean } {
  const { clock } = locale;
  let to = at;
  let hasOclock = false;
  const oclock = clock.oclock.match(tokens, to);
  if (oclock) {
    to = oclock.to;
    hasOclock = true;
  }
  const meridiem = clock.meridiems.match(tokens, to);
  if (meridiem) return { to: meridiem.to, part: meridiem.value, hasOclock };
  const comma = tokens[to]?.word === ',' ? to + 1 : to;
  const link = clock.links.match(tokens, comma);
  const part = clock.dayparts.match(tokens, link ? link.to : comma);
  if (
    part &&
    (link
      ? !leadsToHour(tokens, part.to, locale)
      : isPartAllowed || !clock.countableParts.has(tokens[comma]?.word ?? ''))
  )
    return { to: part.to, part: part.value, hasOclock };
  return { to, part: null, hasOclock };
}

/** "this evening 7:30": the part of the day belongs to the hour behind it. */
function leadsToHour(tokens: readonly Token[], at: number, locale: Locale): boolean {
  const next = locale.clock.cues.has(tokens[at]?.word ?? '') ? at + 1 : at;
  return hourAt(tokens, next, locale) !== null && tokens[next]?.kind === 'digits';
}

/** A part of the day said up to a few words before: "tomorrow evening at around 8". */
export function daypartBefore(
  tokens: readonly Token[],
  at: number,
  locale: Locale,
): { part: Daypart; from: number; isAdjacent: boolean } | null {
  for (let back = at - 1; back >= 0 && back >= at - 5; back--) {
    const token = tokens[back];
    if (!token || token.word === '.' || token.word === '?' || token.word === '!') return null;
    const part = locale.clock.dayparts.match(tokens, back);
    if (part && part.to <= at) return { part: part.value, from: back, isAdjacent: part.to === at };
    if (token.kind === 'digits') return null;
  }
  return null;
}

function daypartAfter(tokens: readonly Token[], at: number, locale: Locale): Daypart | null {
  for (let next = at; next < tokens.length && next < at + 4; next++) {
    const token = tokens[next];
    if (!token || token.word === '.' || token.word === '?' || token.word === '!' || token.kind === 'digits')
      return null;
    const part = locale.clock.dayparts.match(tokens, next);
    if (part) return part.value;
  }
  return null;
}

/** Applies what stands around a clock time to say which half of the day it is in. */
export function settle(
  tokens: readonly Token[],
  from: number,
  to: number,
  minutes: number,
  locale: Locale,
  isAsWritten: boolean,
): TimeReading {
  const closing = closingAt(tokens, to, locale);
  const total = (minutes + DAY) % DAY;
  if (closing.part)
    return { from, to: closing.to, minutes: onDaypart(total, closing.part), alternatives: [] };
  const before = daypartBefore(tokens, from, locale);
  if (before)
    return {
      from: before.isAdjacent ? before.from : from,
      to: closing.to,
      minutes: onDaypart(total, before.part),
      alternatives: [],
    };
  const after = daypartAfter(tokens, closing.to, locale);
  if (after) return { from, to: closing.to, minutes: onDaypart(total, after), alternatives: [] };
  return { from, to: closing.to, ...onOpenClock(total, isAsWritten) };
}
