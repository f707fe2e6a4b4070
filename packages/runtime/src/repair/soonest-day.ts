import { slotOf } from '../program/flow-program.ts';
import { refusalOf, toldReading } from '../reading/told-reading.ts';
import type { Question } from '../turn/question.ts';
import type { Message, Turn } from '../turn/turn.ts';
import { dayFrom } from '../values/day-from.ts';

const daysTried = 31;

/** The message with the first day that may be, where a day was asked for and "as soon as possible" is the answer. */
export function withSoonestDay(turn: Turn, message: Message, question: Question): Message {
  const { reading, text } = message;
  const name = question.slot;
  const slot = name === null ? undefined : slotOf(turn.flow, name);
  if (name === null || slot?.type !== 'date' || message.isUnasked || reading.values.length > 0)
    return message;
  if (!turn.flow.texts.isSoonest(text)) return message;
  for (let offset = 0; offset <= daysTried; offset++) {
    const read = toldReading(name, dayFrom(turn, offset), text);
    if (refusalOf(turn, read, message.at)) continue;
    return { ...message, reading: { ...reading, values: [read], failures: [] } };
  }
  return message;
}
