import type { Scalar } from '@turnwise/flow';
import { traceMessages as words } from './messages.ts';
import { slotAt, type TracePlace } from './trace-place.ts';

/** A slot's value as an author reads it: a choice by its label, a yes or no as such. */
export function valueInWords(place: TracePlace, slot: string, value: Scalar | null): string {
  if (value === null || value === '') return words.nothing;
  if (value === true) return words.yes;
  if (value === false) return words.no;
  const choice = slotAt(place, slot)?.choices.find((one) => one.value === value);
  return choice?.label || String(value);
}
