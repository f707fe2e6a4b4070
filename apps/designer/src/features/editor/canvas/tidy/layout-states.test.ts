import { describe, expect, test } from 'vitest';
import { type LayoutInput, layoutStates } from './layout-states.ts';

const card = (name: string, x = 0, y = 0, pinned = false) => ({
  name,
  x,
  y,
  width: 250,
  height: 120,
  pinned,
});
const input: LayoutInput = {
  start: 'a',
  cards: [card('c', 5, 5), card('a', 100, 200), card('b', 3, 3), card('alone')],
  edges: [
    { from: 'a', to: 'b' },
    { from: 'b', to: 'c' },
    { from: 'c', to: 'a' },
    { from: 'b', to: 'b' },
  ],
};

describe('arranging', () => {
  const result = layoutStates(input);

  test('goes from left to right and leaves the start where it was', () => {
    expect(result.a).toEqual({ x: 100, y: 200 });
    expect(result.b!.x).toBeGreaterThanOrEqual(100 + 250);
    expect(result.c!.x).toBeGreaterThanOrEqual(result.b!.x + 250);
  });

  test('covers nothing', () => {
    const places = Object.values(result);
    for (const [index, one] of places.entries()) {
      for (const other of places.slice(index + 1)) {
        expect(Math.abs(one.x - other.x) >= 250 || Math.abs(one.y - other.y) >= 120).toBe(true);
      }
    }
  });

  test('keeps what is pinned, and moves others off it', () => {
    const at = result.b!;
    const pinned = layoutStates({ ...input, cards: [...input.cards, card('fixed', at.x, at.y, true)] });
    expect(pinned.fixed).toEqual(at);
    expect(Math.abs(pinned.b!.y - at.y) >= 120 || Math.abs(pinned.b!.x - at.x) >= 250).toBe(true);
  });

  test('has nothing to do with nothing', () => {
    expect(layoutStates({ start: '', cards: [], edges: [] })).toEqual({});
  });
});
