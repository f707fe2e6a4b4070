import type { Scalar } from '@turnwise/flow';
import { slotOf } from '../program/flow-program.ts';
import { toldReading } from '../reading/told-reading.ts';
import type { Question } from '../turn/question.ts';
import { say } from '../turn/say.ts';
import type { Message, Turn } from '../turn/turn.ts';
import { showReadings, showValue } from '../values/render-text.ts';
import { pickOne } from './pick-one.ts';

/** "Would that be 10:00 AM or 11:00 AM?": the answer may point at one of them. */
export function askWhichValue(turn: Turn, slot: string, readings: readonly Scalar[]): void {
  const type = slotOf(turn.flow, slot)?.type;
  // The nearer day, the earlier hour and the smaller number come first.
  const values =
    type === 'choice' ? [...readings] : [...readings].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const options = showReadings(turn, slot, values);
  turn.conversation.pending = { kind: 'valueChoice', slot, values };
  say(turn, turn.flow.texts.whichValue(options, turn.conversation.turnCount), options);
}

/** The message with the value it points at, where one of several was asked for: "the first". */
export function withPickedValue(turn: Turn, message: Message, question: Question): Message {
  const { pending } = turn.conversation;
  if (pending?.kind !== 'valueChoice') return message;
  const { slot, values } = pending;
  const { reading } = message;
  const offered = values.map((value) => showValue(turn, slot, value));
  const picked = pickOne(turn, offered, message);
  // "The first" points at one of the days offered, and is no first of the month.
  const isAnswered = reading.values.some(
    (read) => read.slot === slot && (picked === null || values.includes(read.value)),
  );
  // A question on the side leaves it open.
  if (!reading.isQuestion || isAnswered) turn.conversation.pending = null;
  if (slot !== question.slot || isAnswered) return message;
  const value = picked === null ? undefined : values[picked];
  if (value === undefined) return message;
  turn.conversation.pending = null;
  const read = toldReading(slot, value, message.text.trim());
  return {
    ...message,
    reading: {
      ...reading,
      values: [...reading.values.filter((other) => other.slot !== slot), read],
      failures: [],
    },
  };
}
