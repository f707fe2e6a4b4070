import { expect, test } from 'vitest';
import { isInSight } from './in-sight.ts';

const canvas = { width: 800, height: 600 };
const card = { x: 500, y: 460, width: 250, height: 100 };
const minimap = { x: 634, y: 492, width: 150, height: 92 };

test('a card is in sight where it lies wholly inside the canvas', () => {
  expect(isInSight(card, canvas, [])).toBe(true);
  expect(isInSight({ ...card, x: 20 }, canvas, [])).toBe(false);
  expect(isInSight({ ...card, x: 540 }, canvas, [])).toBe(false);
  expect(isInSight({ ...card, y: 480 }, canvas, [])).toBe(false);
});

test('one that lies under the small map, a tip or the tools is not', () => {
  expect(isInSight(card, canvas, [minimap])).toBe(false);
  expect(isInSight({ ...card, x: 380 }, canvas, [minimap])).toBe(true);
  expect(isInSight({ ...card, y: 390 }, canvas, [minimap])).toBe(true);
});
