import type { Scalar, Slot } from '@turnwise/flow';
import { textsOf } from '../texts/texts-of.ts';
import { formatValue } from './format-value.ts';
import { maskValue } from './mask-value.ts';

/** A slot's value as replies in this language write it, "€49.90"; masked when the slot is sensitive. */
export const valueToWords = (slot: Slot, value: Scalar, language: string): string =>
  slot.sensitive ? maskValue(value) : formatValue(slot, value, language, textsOf(language));
