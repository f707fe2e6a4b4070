import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkValue } from './check-value.ts';
import { bookingSlots, hotelSlots, read, refundSlots, WEDNESDAY } from './refund.fixture.ts';

const slots = { ...refundSlots, ...bookingSlots, ...hotelSlots };
const names = Object.keys(slots) as (keyof typeof slots)[];
const piece = fc.constantFrom(
  ...'tomorrow|next Friday|the 8th|at 5|half past 11|12:30 pm|3/4|2 people|one|a dozen|ORD-12345|sarah@example.com|415-555-2671|I am Sarah Chen|not|no,|yes|actually|make it|cancel|from|to|until|or|and|,|.|?|because|broken|haircut|$1,500|31 February|in two weeks|😀|\u0000|ﬁ|１２|-|"'.split(
    '|',
  ),
);
const message = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.array(piece, { maxLength: 12 }).map((parts) => parts.join(' ')),
);
const language = fc.constantFrom('en', 'de', 'xx');

describe('any message', () => {
  it('is read without throwing, with spans inside it, one value per slot, each passing its rules', () => {
    fc.assert(
      fc.property(
        message,
        fc.option(fc.constantFrom(...names), { nil: undefined }),
        language,
        (text, asked, tag) => {
          const reading = read(text, slots, { ...(asked !== undefined && { asked }), language: tag });
          const seen = new Set(reading.values.map(({ slot }) => slot));
          expect(seen.size).toBe(reading.values.length);
          for (const { slot, value, span, text: words } of reading.values) {
            expect(text.slice(span[0], span[1])).toBe(words);
            const entry = slots[slot as keyof typeof slots];
            expect(checkValue(entry, value, { ...WEDNESDAY, language: tag })).toEqual({ ok: true, value });
          }
          for (const { span } of [...reading.failures, ...reading.commands]) {
            expect(span[0]).toBeGreaterThanOrEqual(0);
            expect(span[1]).toBeLessThanOrEqual(text.length);
          }
        },
      ),
      { numRuns: 1500 },
    );
  });

  it('is read the same twice', () => {
    fc.assert(
      fc.property(message, (text) => {
        expect(read(text, slots)).toEqual(read(text, slots));
      }),
      { numRuns: 300 },
    );
  });
});
