import type { Daypart } from '../locales/clock-words.ts';
import { readMessage, spanOfTokens, type Token } from '../message/message.ts';
import { localClock } from '../values/local-clock.ts';
import { readTimes } from '../values/read-times.ts';
import { notExcluded } from './limited-readings.ts';
import type { SlotWork } from './slot-work.ts';

const HOUR = 60;
/** In minutes; noon itself is in neither half. */
const SPANS: Readonly<Record<Daypart, readonly [from: number, to: number]>> = {
  morning: [6 * HOUR, 12 * HOUR],
  noon: [11 * HOUR, 14 * HOUR],
  afternoon: [12 * HOUR + 1, 18 * HOUR],
  evening: [18 * HOUR, 22 * HOUR],
  night: [22 * HOUR, 24 * HOUR],
};

/** "At 3", asked "morning or afternoon?": the part of the day that the time lies in, where the choices are such parts. */
export function fillPartOfDay(work: SlotWork): void {
  const { asked, candidates, context, locale, message } = work;
  if (asked?.slot.type !== 'choice' || candidates.some(({ entry }) => entry === asked)) return;
  const parts = asked.slot.choices.flatMap(({ value, label }) => {
    const { tokens } = readMessage(label ?? value);
    const part = locale.clock.dayparts.match(tokens, 0);
    return part?.to === tokens.length ? [{ value, span: SPANS[part.value] }] : [];
  });
  if (parts.length < 2) return;
  const times = readTimes(message, locale, new Uint8Array(message.tokens.length), {
    isAsked: false,
    mayCount: true,
    clock: localClock(context.now, context.timeZone),
  });
  const [time] = notExcluded(work, times);
  const isBeside = ({ kind }: Token, at: number): boolean =>
    kind === 'digits' && (at < (time?.from ?? 0) || at >= (time?.to ?? 0));
  // "Between 10 and 2" lies in two of them.
  if (!time || times.length > 1 || message.tokens.some(isBeside)) return;
  const { minutes, alternatives } = time;
  const partAt = (at: number) => parts.filter(({ span: [from, to] }) => from <= at && at < to);
  const said = [minutes, ...alternatives].flatMap(partAt);
  // "Half past two" is no time of night.
  const [first, ...rest] = said.length > 0 ? said : partAt(minutes + 12 * HOUR);
  if (!first) return;
  candidates.push({
    entry: asked,
    values: [first.value],
    alternatives: rest.map(({ value }) => value),
    span: spanOfTokens(message, time.from, time.to),
    isClear: true,
  });
}
