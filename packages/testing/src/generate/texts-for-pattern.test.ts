import { expect, test } from 'vitest';
import { textsForPattern } from './texts-for-pattern.ts';

test.each([
  ['^ORD-\\d{3,10}$', 'ORD-111'],
  ['^(09|1[0-7]):', '09:'],
  ['^[A-Z]{2}[0-9]+$', 'AA0'],
  ['\\b(cancel|move)\\b.*\\b(order|booking)\\b', 'cancel order'],
  ['^(?:a|b)?c$', 'c'],
  ['^[^\\d]\\.x\\/y$', 'a.x/y'],
  ['(?P<year>\\d{4})', '1111'],
  ['^\\s*hello\\s+you\\s*$', 'hello you'],
  ['^[\\w.]+@x$', 'a@x'],
])('%s is fitted by %s', (pattern, text) => {
  expect(textsForPattern(pattern)[0]).toBe(text);
  expect(text).toMatch(new RegExp(pattern.replace('?P<', '?<')));
});

test('each of the first alternatives has its text', () => {
  expect(textsForPattern('^(red|green|blue)$')).toEqual(['red', 'green', 'blue']);
});

test('what cannot be read gives none, however long', () => {
  for (const pattern of ['', '(', ')', '[', '(?=x)', '*a', '\\1', 'a{', '('.repeat(500), '(a|'.repeat(200)]) {
    expect(textsForPattern(pattern).length, pattern).toBeLessThanOrEqual(1);
  }
  expect(textsForPattern('x{9999}')[0]?.length).toBe(40);
});
