import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyDelta, isDelta } from './apply-delta.ts';
import { deltaBetween } from './document-delta.ts';

const asText = (value: unknown) => JSON.stringify(value);

describe('a delta', () => {
  test('leads from any value to any other, in the order of its fields, also after a trip through JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.jsonValue({ maxDepth: 4 }), (from, to) => {
        const delta = deltaBetween(from, to);
        const read: unknown = delta && JSON.parse(asText(delta));
        expect(read === undefined || isDelta(read)).toBe(true);
        expect(asText(isDelta(read) ? applyDelta(from, read) : from)).toBe(asText(to));
      }),
    );
  });

  test('says only what changes, and leaves the rest the same object', () => {
    const from = { states: { a: { text: 'Hi' }, b: { text: 'Bye' } }, notes: [{ id: 'n' }], start: 'a' };
    const to = { ...from, states: { ...from.states, a: { text: 'Hello' } } };
    const delta = deltaBetween(from, to);
    expect(delta).toEqual({ parts: { states: { parts: { a: { parts: { text: { to: 'Hello' } } } } } } });
    const applied = delta && (applyDelta(from, delta) as typeof from);
    expect(applied?.states.b).toBe(from.states.b);
    expect(applied?.notes).toBe(from.notes);
  });

  test('puts a removed field back where it stood', () => {
    const whole = { a: 1, b: 2, c: 3 };
    const rest = { a: 1, c: 3 };
    const back = deltaBetween(rest, whole);
    expect(back && asText(applyDelta(rest, back))).toBe(asText(whole));
    const away = deltaBetween(whole, rest);
    expect(away && asText(applyDelta(whole, away))).toBe(asText(rest));
  });

  test.each([
    null,
    'text',
    [],
    {},
    { parts: [] },
    { parts: { a: 1 } },
    { parts: {}, keys: [1] },
    { items: [['a', { to: 1 }]] },
    { items: [[0]] },
  ])('is not %j', (value) => {
    expect(isDelta(value)).toBe(false);
  });

  test('is nothing between equal values, and notices a value it is not about', () => {
    expect(deltaBetween({ a: [1, { b: 2 }] }, { a: [1, { b: 2 }] })).toBeUndefined();
    expect(applyDelta('text', { parts: { a: { to: 1 } } })).toBeUndefined();
    expect(applyDelta({ a: 1 }, { items: [[0, { to: 1 }]] })).toBeUndefined();
  });
});
