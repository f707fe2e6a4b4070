import type { Scalar } from '@turnwise/flow';
import type { ReadingFailure, ValueReading } from '@turnwise/understanding';
import { slotOf } from '../program/flow-program.ts';
import { checkFor } from '../turn/slots.ts';
import type { Turn } from '../turn/turn.ts';

/** A value that a text tells as a whole, whichever of its words do; with an empty text, one that stands in no words. */
export const toldReading = (
  slot: string,
  value: Scalar,
  text: string,
  isCorrection = false,
): ValueReading => ({ slot, value, span: [0, text.length], text, isCorrection, alternatives: [] });

/** Why a reading does not pass its slot's rules; null where it does. */
export function refusalOf(turn: Turn, reading: ValueReading, at: string): ReadingFailure | null {
  const { slot: name, value, span, text } = reading;
  const slot = slotOf(turn.flow, name);
  const checked = slot && checkFor(turn, slot, value, at);
  if (!checked || checked.ok) return null;
  return checked.error.reason === 'rule'
    ? { slot: name, span, text, ...checked.error }
    : { slot: name, span, text, reason: 'not_understood' };
}
