import { expect, test } from 'vitest';
import { pngScale } from './png-scale.ts';

test('twice the points where there is room, else once, else not at all', () => {
  expect(pngScale(2_732, 906)).toBe(2);
  expect(pngScale(5_000, 4_000)).toBe(2);
  expect(pngScale(5_000, 4_001)).toBe(1);
  expect(pngScale(9_000, 500)).toBe(1);
  expect(pngScale(13_760, 8_000)).toBeNull();
  expect(pngScale(17_000, 10)).toBeNull();
});
