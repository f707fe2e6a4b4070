import type { Scalar } from '@turnwise/flow';
import type { Question } from '../turn/question.ts';
import { say } from '../turn/say.ts';
import type { Message, Turn } from '../turn/turn.ts';
import { showReadings, showValue } from '../values/render-text.ts';
import { pickOne } from './pick-one.ts';

/** "Would that be 10:00 AM or 11:00 AM?": the answer may point at one of them. */
export function askWhichValue(turn: Turn, slot: string, values: readonly Scalar[]): void {
  const options = showReadings(turn, slot, values);
  turn.conversation.pending = { kind: 'valueChoice', slot, values: [...values] };
  say(turn, turn.flow.texts.unclearOptions(options, turn.conversation.turnCount), options);
}

/** The message with the value it points at, where one of several was asked for: "the first". */
export function withPickedValue(turn: Turn, message: Message, question: Question): Message {
  const { pending } = turn.conversation;
  if (pending?.kind !== 'valueChoice') return message;
  const { slot, values } = pending;
  const { reading } = message;
  const isAnswered = reading.values.some((value) => value.slot === slot);
  // A question on the side leaves it open.
  if (!reading.isQuestion || isAnswered) turn.conversation.pending = null;
  if (slot !== question.slot || isAnswered) return message;
  const offered = values.map((value) => showValue(turn, slot, value));
  const picked = pickOne(turn, offered, message);
  const value = picked === null ? undefined : values[picked];
  if (value === undefined) return message;
  turn.conversation.pending = null;
  const text = message.text.trim();
  const read = { slot, value, span: [0, text.length] as const, text, isCorrection: false, alternatives: [] };
  return { ...message, reading: { ...reading, values: [...reading.values, read], failures: [] } };
}
