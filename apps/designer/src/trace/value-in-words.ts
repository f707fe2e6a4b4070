import type { Scalar } from '@turnwise/flow';
import { maskValue, valueToWords } from '@turnwise/runtime';
import { traceMessages as words } from './messages.ts';
import { languageAt, slotAt, type TracePlace } from './trace-place.ts';

/** A slot's value as the replies write it; values of sensitive slots come masked already, or are masked here. */
export function valueInWords(place: TracePlace, name: string, value: Scalar | null): string {
  if (value === null || value === '') return words.nothing;
  if (value === true) return words.yes;
  if (value === false) return words.no;
  const slot = slotAt(place, name);
  if (!slot) return String(value);
  // A mask is no number and no date: it is shown as it is.
  if (slot.sensitive) return String(value).includes('***') ? String(value) : maskValue(value);
  return valueToWords(slot, value, languageAt(place));
}
