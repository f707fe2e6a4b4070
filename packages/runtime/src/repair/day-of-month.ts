import { onAnyWeekday } from '@turnwise/flow';
import { slotOf } from '../program/flow-program.ts';
import { refusalOf, toldReading } from '../reading/told-reading.ts';
import type { Move } from '../turn/move.ts';
import type { Question } from '../turn/question.ts';
import { say } from '../turn/say.ts';
import type { Message, Turn } from '../turn/turn.ts';
import { dayFrom } from '../values/day-from.ts';
import { readAs } from './read-as.ts';
import { retry } from './retry.ts';

/** "In January" is no day yet: which one is asked, and the answer "the 5th" is the fifth of that month. */
export function askDayOfMonth(turn: Turn, { text, at }: Message, question: Question): Move | null {
  const { language, texts } = turn.flow;
  const name = question.slot ?? '';
  const slot = slotOf(turn.flow, name);
  const number = slot?.type === 'date' ? texts.monthIn(text) : null;
  if (!slot || number === null) return null;
  const written = (day: number, style: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC', ...style }).format(
      Date.UTC(commonYear, number - 1, day),
    );
  const last = new Date(Date.UTC(commonYear, number, 0)).getUTCDate();
  // The slot's rules say of which year it is, whatever the days of the week. The first of this month may have passed, or the
  // last lie ahead of what may be.
  const months = [last, 1].flatMap((day) => {
    const [read] = readAs(turn, name, onAnyWeekday(slot), written(day, { day: 'numeric' }), at).values;
    return read ? [String(read.value).slice(0, 7)] : [];
  });
  const current = dayFrom(turn, 0).slice(0, 7);
  const month = months.includes(current) ? current : months[0];
  if (month === undefined) return null;
  return retry(turn, question, 'unclear', () => {
    turn.conversation.pending = { kind: 'dayOfMonth', slot: name, month };
    say(turn, texts.whichDayOf(written(1, {}), turn.conversation.turnCount), question.quickReplies);
  });
}

/** Not a leap year: "February 29" would be years ahead. */
const commonYear = 2023;

/** The message with "the 5th" read as a day of the month that was asked about. */
export function withDayOfMonth(turn: Turn, message: Message, question: Question): Message {
  const { pending } = turn.conversation;
  if (pending?.kind !== 'dayOfMonth') return message;
  const { reading, text } = message;
  // A question on the side leaves it open.
  if (!reading.isQuestion) turn.conversation.pending = null;
  const day = turn.flow.texts.dayOfMonthIn(text);
  if (pending.slot !== question.slot || day === null) return message;
  const value = `${pending.month}-${String(day).padStart(2, '0')}`;
  const read = toldReading(pending.slot, value, text);
  const others = reading.values.filter((other) => other.slot !== pending.slot);
  const failure = refusalOf(turn, read, message.at);
  // Another day of that month is the likely answer to "that is a Sunday".
  if (failure?.rule?.kind === 'weekdays') turn.conversation.pending = pending;
  const found = failure
    ? { values: others, failures: [failure] }
    : { values: [...others, read], failures: [] };
  return { ...message, reading: { ...reading, ...found } };
}
