import type { Scalar, Slot } from '@turnwise/flow';
import { type Understanding, understand } from '@turnwise/understanding';
import type { Turn } from '../turn/turn.ts';

/** A text read as the answer to a slot's own question. With `known`, "a day later" is counted from there. */
export const readAs = (
  turn: Turn,
  name: string,
  slot: Slot,
  text: string,
  now: string,
  known?: Scalar,
): Understanding =>
  understand(text, {
    slots: { [name]: slot },
    asked: name,
    now,
    timeZone: turn.conversation.timeZone,
    language: turn.flow.language,
    ...(known !== undefined && { filled: { [name]: known } }),
  });

/** Whether a choice was picked by its place in the list alone: "two", "the second one". */
export function isByPlace(turn: Turn, name: string, slot: Slot, said: string, now: string): boolean {
  if (slot.type !== 'choice') return false;
  const words = slot.choices.flatMap(({ value, label = value, synonyms }) => [value, label, ...synonyms]);
  if (words.some((word) => word.toLowerCase().includes(said.toLowerCase()))) return false;
  // In a list of the same length whose words nobody says, only a place can be picked.
  const choices = slot.choices.map((_, at) => ({ value: 'zqx'.repeat(at + 1), synonyms: [] }));
  return readAs(turn, name, { ...slot, choices }, said, now).values.length > 0;
}
