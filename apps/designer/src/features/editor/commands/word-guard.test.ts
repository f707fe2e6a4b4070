import { expect, test } from 'vitest';
import { createWordGuard } from './word-guard.ts';

const press = (key: string, more: { ctrlKey?: boolean } = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...more,
});

/** What is left for commands of keys pressed so many milliseconds apart. */
function left(keys: readonly string[], apart: number): string[] {
  const goesOn = createWordGuard();
  return keys.filter((key, index) => !goesOn(press(key), index * apart));
}

test('of a word only the first letter is a command', () => {
  expect(left([...'front wheel, new?'], 90)).toEqual(['f']);
  expect(left([...'nnnn'], 30), 'a key that is held').toEqual(['n']);
});

test('letters pressed one by one all are', () => {
  expect(left(['n', 'f', 't'], 900)).toEqual(['n', 'f', 't']);
});

test('signs and keys that write nothing follow one another as fast as they like', () => {
  expect(left(['+', '+', '-', '?'], 20)).toEqual(['+', '+', '-', '?']);
  expect(left(['ArrowRight', 'Delete', 'ArrowRight', 'c'], 20)).toEqual([
    'ArrowRight',
    'Delete',
    'ArrowRight',
    'c',
  ]);
});

test('Ctrl and a letter is no part of a word', () => {
  const goesOn = createWordGuard();
  expect(goesOn(press('z', { ctrlKey: true }), 0)).toBe(false);
  expect(goesOn(press('t'), 50)).toBe(false);
  expect(goesOn(press('z', { ctrlKey: true }), 100)).toBe(false);
});
