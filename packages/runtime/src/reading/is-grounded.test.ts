import { type Slot, slotSchema } from '@turnwise/flow';
import { describe, expect, test } from 'vitest';
import { isGrounded } from './is-grounded.ts';

const slot = (document: object): Slot => slotSchema.parse(document);
const when = { now: '2026-11-21T10:00:00.000Z', timeZone: 'UTC', language: 'en' };
const text = slot({ type: 'text' });
const choice = slot({ type: 'choice', choices: [{ value: 'defective' }] });

describe('isGrounded: a value an AI read is believed only where the message says it', () => {
  test.each([
    [text, 'ORD-12345', 'order 12345', 'my order 12345', false],
    [text, 'ORD-12345', 'ord 12345', 'it is ORD 12345', true],
    [text, 'Sarah', 'Sarah', 'nobody here', false],
    [text, 'Sarah', '', 'Sarah here', false],
    [slot({ type: 'email' }), 'a@b.co', 'A@B.co', 'mine is a@b.co', true],
    [slot({ type: 'email' }), 'a@evil.co', 'a@b.co', 'mine is a@b.co', false],
    [slot({ type: 'phone' }), '+43664999999', '0664 999999', 'call 0664 999999', true],
    [slot({ type: 'phone' }), '+43664111111', '0664 999999', 'call 0664 999999', false],
    [choice, 'defective', 'fell apart', 'it fell apart on day one', true],
    [choice, 'defective', 'broke down', 'it fell apart on day one', false],
    [slot({ type: 'date' }), '2026-11-22', 'tomorrow', 'come tomorrow', true],
    [slot({ type: 'date' }), '2026-11-30', 'tomorrow', 'come tomorrow', false],
    [slot({ type: 'date' }), '2026-11-30', 'come', 'come tomorrow', false],
    [slot({ type: 'integer' }), 3, 'three', 'three of us', true],
    [slot({ type: 'integer' }), 7, 'three', 'three of us', false],
  ])('%#: %j from "%s"', (definition, value, words, message, held) => {
    expect(isGrounded(definition, value, words, message, when)).toBe(held);
  });
});
