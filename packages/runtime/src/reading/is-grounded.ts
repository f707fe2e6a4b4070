import type { Scalar, Slot } from '@turnwise/flow';
import { understand } from '@turnwise/understanding';

type When = { readonly now: string; readonly timeZone: string; readonly language: string };

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
const squeeze = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * Whether a value an AI read really stands in the message: its words must be a part of it, and must say the value - to
 * the letter for texts, by our own reading for numbers, days and times. What those words mean for a choice or a yes/no
 * is what the AI is asked for, so there the words suffice.
 */
export function isGrounded(slot: Slot, value: Scalar, words: string, message: string, when: When): boolean {
  const quote = fold(words);
  if (quote === '' || !fold(message).includes(quote)) return false;
  switch (slot.type) {
    case 'text':
    case 'name':
    case 'email':
      return squeeze(quote).includes(squeeze(String(value)));
    case 'phone':
      return digits(quote).length >= 5 && digits(String(value)).endsWith(digits(quote).replace(/^0+/, ''));
    case 'choice':
    case 'boolean':
      return /[\p{L}\p{N}]/u.test(quote);
    case 'integer':
    case 'number':
    case 'date':
    case 'time': {
      const name = 'value';
      const own = understand(words, { slots: { [name]: slot }, asked: name, ...when }).values[0]?.value;
      return own === undefined ? /\d/.test(quote) && sharesDigits(quote, String(value)) : own === value;
    }
  }
}

const digits = (text: string): string => text.replace(/\D/g, '');

const sharesDigits = (quote: string, value: string): boolean =>
  (quote.match(/\d+/g) ?? []).some((run) => value.includes(String(Number(run))));
