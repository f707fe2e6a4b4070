import { beforeAll, expect, test, vi } from 'vitest';
import { german } from '../german.ts';
import type { errorFromResponse } from './api-error.ts';

vi.mock('../language/language.ts', () => ({ language: 'de', locale: 'de' }));

let read: typeof errorFromResponse;
beforeAll(async () => {
  const { speak } = await import('../language/translated.ts');
  speak(german);
  ({ errorFromResponse: read } = await import('./api-error.ts'));
});

const said = (code: string, details?: unknown): string =>
  read(400, { error: { code, message: 'What the server says.', details } }).message;

test('what the server refuses is said in the language of the interface, by its code', () => {
  expect(said('storage_full')).toContain('Der Datenträger ist voll');
  expect(said('nothing_to_publish')).toBe('Seit der letzten Version hat sich nichts geändert.');
});

test.each([
  ['has_problems', { problems: [{}] }, /^Ein Problem ist/],
  ['has_problems', { problems: [{}, {}, {}] }, /^3 Probleme sind/],
  ['has_problems', undefined, /^Einige Probleme sind/],
  [
    'has_problems',
    { problems: [{ kind: 'unpublished_flow' }] },
    /Teilablauf .* Veröffentliche ihn zuerst\.$/,
  ],
  ['has_problems', { problems: [null] }, /^Ein Problem ist/],
  ['invalid_request', [{ place: 'note', message: 'Too long' }], /„note“ stimmt nicht/],
  ['invalid_request', 'nonsense', /nicht verstanden\. Lade/],
  [
    'invalid_flow',
    ['State "a", prompt should be a text.'],
    /An einer Stelle .*: State "a", prompt should be a text\.$/,
  ],
  ['invalid_flow', ['One.', 'Another.'], /An 2 Stellen/],
  [
    'invalid_tests',
    ['Test 2: "title" is missing.'],
    /nichts gespeichert\. .*: Test 2: "title" is missing\.$/,
  ],
  ['invalid_tests', undefined, /nichts gespeichert\.$/],
  ['too_many_tests', { count: 501, most: 500 }, /höchstens 500\. Nichts wurde gespeichert/],
  ['too_many_tests', undefined, /haben kann\. Nichts wurde gespeichert/],
])('%s says what its details %j tell', (code, details, words) => {
  expect(said(code, details)).toMatch(words);
});

test('what has a code of its own elsewhere, or none that is known, is said as the server says it', () => {
  expect(said('something_new')).toBe('What the server says.');
  expect(said('toString')).toBe('What the server says.');
});

test('the code and the details stay as they came', () => {
  const details = { problems: [{}] };
  expect(read(422, { error: { code: 'has_problems', message: 'One problem.', details } })).toMatchObject({
    status: 422,
    code: 'has_problems',
    details,
  });
});
