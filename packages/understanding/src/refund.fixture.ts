import type { Scalar, Slot } from '@turnwise/flow';
import { understand } from './understand.ts';
import type { Understanding, UnderstandingContext } from './understanding.ts';

export const slot = (type: Slot['type'], more: Partial<Slot> = {}): Slot => ({
  type,
  required: true,
  choices: [],
  rules: [],
  extract: true,
  confirm: false,
  remember: false,
  sensitive: false,
  shareWithAi: false,
  ...more,
});

export const choices = (
  ...values: (string | readonly [value: string, ...synonyms: string[]])[]
): Slot['choices'] =>
  values.map((value) =>
    typeof value === 'string' ? { value, synonyms: [] } : { value: value[0], synonyms: value.slice(1) },
  );

export const refundSlots = {
  order_number: slot('text', {
    label: 'Order number',
    rules: [
      { kind: 'startsWith', value: 'ORD-' },
      { kind: 'minLength', value: 7 },
    ],
  }),
  name: slot('name'),
  email: slot('email'),
  reason: slot('choice', {
    choices: choices(
      ['defective', 'broken', 'damaged', 'not working'],
      ['wrong_item', 'wrong item'],
      ['changed_mind', 'changed my mind'],
      'other',
    ),
  }),
  details: slot('text', { label: 'What happened' }),
  confirmed: slot('boolean', { extract: false }),
};

export const bookingSlots = {
  service: slot('choice', { choices: choices(['haircut', 'cut', 'trim'], 'coloring', 'massage') }),
  date: slot('date', { rules: [{ kind: 'after', value: 'today-1d' }] }),
  time: slot('time'),
  party_size: slot('integer', { label: 'Party size' }),
  phone: slot('phone'),
};

export const hotelSlots = {
  check_in: slot('date'),
  check_out: slot('date'),
  guests: slot('integer'),
  rooms: slot('integer'),
  budget: slot('number'),
};

/** Wednesday 18 November 2026, 11:00 in Berlin. */
export const WEDNESDAY = { now: '2026-11-18T10:00:00Z', timeZone: 'Europe/Berlin', language: 'en' } as const;

export const read = (
  text: string,
  slots: Readonly<Record<string, Slot>>,
  more: Partial<UnderstandingContext> = {},
): Understanding => understand(text, { ...WEDNESDAY, slots, ...more });

/** The values of a message, by slot. */
export const filled = (
  text: string,
  slots: Readonly<Record<string, Slot>>,
  more: Partial<UnderstandingContext> = {},
): Record<string, Scalar> =>
  Object.fromEntries(read(text, slots, more).values.map(({ slot: name, value }) => [name, value]));
