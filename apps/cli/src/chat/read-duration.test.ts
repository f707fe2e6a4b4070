import { expect, test } from 'vitest';
import { readDuration } from './read-duration.ts';

test('reads lengths of time', () => {
  expect(readDuration('90s')).toBe(90_000);
  expect(readDuration('30m')).toBe(1_800_000);
  expect(readDuration('72h')).toBe(259_200_000);
  expect(readDuration(' 1d 2H ')).toBe(93_600_000);
  expect(readDuration('1.5h')).toBe(5_400_000);
});

test('refuses everything else', () => {
  for (const text of ['', 'h', '72', '-1h', '1e3h', '1w', '1h ago', '∞h'])
    expect(readDuration(text)).toBeNull();
});
