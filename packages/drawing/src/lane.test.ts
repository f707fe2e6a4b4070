import { expect, test } from 'vitest';
import { laneOf } from './lane.ts';

const card = (x: number, y: number) => ({ x, y, width: 250, height: 100 });

test('an arrow on to the right needs no lane', () => {
  expect(laneOf(card(0, 0), card(340, 500))).toBeNull();
});

test('an arrow back runs between the cards where there is room, else around them', () => {
  expect(laneOf(card(340, 0), card(0, 400))).toBe(250);
  expect(laneOf(card(340, 400), card(0, 0))).toBe(250);
  expect(laneOf(card(0, 0), card(120, 130))).toBe(115);
  expect(laneOf(card(0, 0), card(120, 110))).toBe(-26);
  expect(laneOf(card(340, 0), card(0, 20))).toBe(-26);
  expect(laneOf(card(0, 0), card(0, 0))).toBe(-26);
});
