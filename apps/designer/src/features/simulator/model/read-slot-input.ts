import { err, ok, type Result } from '@turnwise/basics';
import type { Scalar, Slot } from '@turnwise/flow';
import type { Conversation } from '@turnwise/runtime';
import { checkValue, understand } from '@turnwise/understanding';

/** Reads what an author typed as a slot's value: as it is written, else as a customer would say it. */
export function readSlotInput(
  slot: Slot,
  text: string,
  conversation: Conversation,
  language: string,
): Result<Scalar, 'invalid'> {
  const at = { now: conversation.updatedAt, timeZone: conversation.timeZone, language };
  const exact = checkValue(slot, text, at);
  if (exact.ok) return ok(exact.value);
  const name = 'value';
  const reading = understand(text, { ...at, slots: { [name]: slot }, asked: name });
  const value = reading.values.find((candidate) => candidate.slot === name);
  return value ? ok(value.value) : err('invalid');
}
