import type { Daypart, Locale } from '../locales/locale.ts';
import type { Message, Token } from '../message/message.ts';
import type { LocalClock } from './local-clock.ts';
import { parseNumberWords } from './read-numbers.ts';

/** A time of day in minutes since midnight, by token positions. */
export type TimeReading = {
  from: number;
  to: number;
  minutes: number;
  /** The other half of the day, where the words leave it open. */
  alternatives: number[];
};

/** Whether a bare number may be an hour: the question asked for a time. */
export type TimeHints = { isAsked: boolean; clock: LocalClock };

const HALF_DAY = 720;
const DAY = 1440;

type Hour = { hour: number; to: number; isWords: boolean; hasZero: boolean };

function hourAt(tokens: readonly Token[], at: number, locale: Locale): Hour | null {
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
function onDaypart(minutes: number, daypart: Daypart | 'am' | 'pm'): number {
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
function closingAt(
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
  if (part && (link ? !leadsToHour(tokens, part.to, locale) : isPartAllowed || !clock.countableParts.has(tokens[comma]?.word ?? '')))
    return { to: part.to, part: part.value, hasOclock };
  return { to, part: null, hasOclock };
}

/** "this evening 7:30": the part of the day belongs to the hour behind it. */
function leadsToHour(tokens: readonly Token[], at: number, locale: Locale): boolean {
  const next = locale.clock.cues.has(tokens[at]?.word ?? '') ? at + 1 : at;
  return hourAt(tokens, next, locale) !== null && tokens[next]?.kind === 'digits';
}

/** A part of the day said up to a few words before: "tomorrow evening at around 8". */
function daypartBefore(
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
    const soon = soonAt(tokens, at, locale, hints.clock);
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

/** Applies what stands around a clock time to say which half of the day it is in. */
function settle(
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

/** "ten past five", "20 minutes to 6". */
function minutesRelationAt(
  tokens: readonly Token[],
  at: number,
  locale: Locale,
  hints: TimeHints,
): TimeReading | null {
  const { clock } = locale;
  const token = tokens[at];
  if (!token) return null;
  let count: number | null = null;
  let next = at + 1;
  if (token.kind === 'digits' && token.word.length <= 2) count = Number(token.word);
  else if (token.kind === 'word') {
    const parsed = parseNumberWords(tokens, at, locale);
    if (parsed && !parsed.isOrdinal) {
      count = parsed.value;
      next = parsed.to;
    }
  }
  if (count === null || count < 1 || count > 59) return null;
  const saysMinutes = clock.minuteWords.has(tokens[next]?.word ?? '');
  if (saysMinutes) next++;
  const relation = clock.relations.get(tokens[next]?.word ?? '');
  if (relation === undefined) return null;
  const hour = hourAt(tokens, next + 1, locale);
  if (!hour || hour.hour > 12) return null;
  const closing = closingAt(tokens, hour.to, locale);
  const hasCue = clock.cues.has(tokens[at - 1]?.word ?? '');
  const follower = tokens[hour.to];
  const isEnd = follower?.kind !== 'word' || locale.meaning.functionWords.has(follower.word);
  const isClear =
    closing.part !== null || closing.hasOclock || hasCue || hints.isAsked || (relation > 0 && isEnd);
  if (!saysMinutes && (count % 5 !== 0 || !isClear)) return null;
  return settle(tokens, at, hour.to, hour.hour * 60 + relation * count, locale, false);
}

/** "11:30", "5.15 pm", "0930 hours". */
function exactAt(tokens: readonly Token[], at: number, locale: Locale, isAsked: boolean): TimeReading | null {
  const token = tokens[at];
  if (token?.kind !== 'digits') return null;
  const mark = tokens[at + 1];
  const minutesToken = tokens[at + 2];
  const hour = hourAt(tokens, at, locale);
  if (
    hour &&
    mark &&
    !mark.isSpaced &&
    minutesToken?.kind === 'digits' &&
    !minutesToken.isSpaced &&
    minutesToken.word.length === 2
  ) {
    const minutes = Number(minutesToken.word);
    const isColon = mark.word === ':' || mark.word === 'h';
    if (minutes < 60 && hour.hour < 24 && (isColon || mark.word === '.')) {
      let to = at + 3;
      if (isColon && tokens[to]?.word === ':' && !tokens[to]?.isSpaced && tokens[to + 1]?.kind === 'digits')
        to += 2;
      if (!isColon) {
        const closing = closingAt(tokens, to, locale);
        const follower = tokens[to];
        const hasCue =
          locale.clock.cues.has(tokens[at - 1]?.word ?? '') &&
          !(
            follower?.kind === 'mark' &&
            !follower.isSpaced &&
            follower.word !== ',' &&
            follower.word !== '.' &&
            follower.word !== '?'
          );
        if (!closing.part && !closing.hasOclock && !(hasCue && minutes % 5 === 0)) return null;
      }
      const isAsWritten = locale.clock.is24Hours || hour.hasZero || (hour.hour >= 7 && hour.hour <= 12);
      return settle(tokens, at, to, hour.hour * 60 + minutes, locale, isAsWritten);
    }
    return null;
  }
  if (token.word.length === 4 || token.word.length === 3) {
    const value = Number(token.word);
    const closing = closingAt(tokens, at + 1, locale);
    const isShort = value % 100 < 60 && value < 2400;
    const isSaid = closing.hasOclock || closing.part !== null;
    if (isShort && isSaid && token.isSpaced)
      return settle(
        tokens,
        at,
        at + 1,
        Math.floor(value / 100) * 60 + (value % 100),
        locale,
        token.word[0] === '0' || value >= 1300,
      );
    if (
      isShort &&
      isAsked &&
      token.word.length === 4 &&
      tokens.every(
        (other, i) => i === at || other.kind === 'mark' || locale.meaning.functionWords.has(other.word),
      )
    ) {
      return settle(tokens, at, at + 1, Math.floor(value / 100) * 60 + (value % 100), locale, true);
    }
    if (
      isShort &&
      token.word.length === 4 &&
      token.word[0] === '0' &&
      locale.clock.cues.has(tokens[at - 1]?.word ?? '')
    ) {
      return settle(tokens, at, at + 1, Math.floor(value / 100) * 60 + (value % 100), locale, true);
    }
  }
  return null;
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
  const isWholeAnswer =
    hints.isAsked &&
    !(isWeak && !hasCue) &&
    (hasCue || at === 0 || tokens[at - 1]?.kind === 'mark' || meaning.functionWords.has(cue));
  const isRangeEnd = clock.rangeJoiners.has(cue) && at >= 2;
  if (suffix) return { ...settle(tokens, at, to, total, locale, false), to: to + suffix };
  if (!isEnd || (isRangeEnd && !hints.isAsked)) return null;
  if (!(hasCue && clock.strongCues.has(cue)) && !isWholeAnswer && !(hasCue && hasMinutes)) return null;
  if (hour.hour === 0 && !hints.isAsked) return null;
  return settle(tokens, at, to, total, locale, clock.is24Hours);
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

/** "in two hours", "half an hour from now", counted from the clock. */
function soonAt(tokens: readonly Token[], at: number, locale: Locale, clock: LocalClock): TimeReading | null {
  const words = locale.clock;
  const isAhead = words.ahead.has(tokens[at]?.word ?? '');
  const start = isAhead ? at + 1 : at;
  const token = tokens[start];
  if (!token) return null;
  let minutes: number | null = null;
  let to = start;
  const half = words.halfAnHour.match(tokens, start);
  if (half) {
    minutes = half.value;
    to = half.to;
  } else {
    const isArticle = locale.numbers.articles.has(token.word);
    const count =
      token.kind === 'digits'
        ? { value: Number(token.word), to: start + 1 }
        : isArticle
          ? { value: 1, to: start + 1 }
          : parseNumberWords(tokens, start, locale);
    const unit = count && words.units.get(tokens[count.to]?.word ?? '');
    if (!count || !unit) return null;
    minutes = count.value * (unit === 'hour' ? 60 : 1);
    to = count.to + 1;
  }
  const fromNow = locale.calendar.fromNow.match(tokens, to);
  if (!isAhead && !fromNow) return null;
  const total = clock.minutes + minutes;
  if (total >= DAY) return null;
  return { from: at, to: fromNow ? fromNow.to : to, minutes: total, alternatives: [] };
}
