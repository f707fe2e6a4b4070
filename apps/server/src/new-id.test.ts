import { expect, test } from 'vitest';
import { createIdMaker } from './new-id.ts';

test('ids grow, also within a millisecond and when the clock goes back, and none comes twice', () => {
  const time = { now: 1_760_000_000_000 };
  const newId = createIdMaker(() => new Date(time.now));
  const ids = Array.from({ length: 5_000 }, (_, index) => {
    if (index === 1_000) time.now += 86_400_000;
    if (index === 2_000) time.now -= 3_600_000;
    return newId();
  });
  expect([...ids].sort()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.every((id) => /^[0-9a-v]{11}[\w-]{16}$/.test(id))).toBe(true);
  expect(new Set(ids.map((id) => id.slice(11))).size).toBe(ids.length);
});
