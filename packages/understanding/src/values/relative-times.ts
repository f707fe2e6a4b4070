import type { Locale } from '../locales/locale.ts';
import type { Token } from '../message/message.ts';
import { closingAt, DAY, hourAt, settle, type TimeHints, type TimeReading } from './clock-words.ts';
import { parseNumberWords } from './read-numbers.ts';

/** "ten past five", "20 minutes to 6". */
export function minutesRelationAt(
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

/** "in two hours", "half an hour from now", counted from the clock; "an hour later" from a time that is known. */
export function soonAt(
  tokens: readonly Token[],
  at: number,
  locale: Locale,
  { clock, known }: TimeHints,
): TimeReading | null {
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
  const move = locale.calendar.moves.get(tokens[to]?.word ?? '');
  if (move && known !== undefined && !isAhead) {
    const moved = known + move * minutes;
    return moved < 0 || moved >= DAY ? null : { from: at, to: to + 1, minutes: moved, alternatives: [] };
  }
  const fromNow = locale.calendar.fromNow.match(tokens, to);
  if (!isAhead && !fromNow) return null;
  const total = clock.minutes + minutes;
  if (total >= DAY) return null;
  return { from: at, to: fromNow ? fromNow.to : to, minutes: total, alternatives: [], isSoon: true };
}
