import { createFlow, serializeFlow } from '@turnwise/flow';
import { expect, test } from 'vitest';
import { readImport } from './read-import.ts';

const flow = serializeFlow({
  ...createFlow('refund', 'Refund'),
  states: { bye: { kind: 'end', message: 'Bye' } },
});

test('says what is in a flow', () => {
  expect(readImport(flow)).toEqual({ ok: true, value: { name: 'Refund', stateCount: 1 } });
});

test('takes a byte order mark in its stride', () => {
  expect(readImport(`\ufeff${flow}`).ok).toBe(true);
});

test.each([
  ['', 'empty'],
  ['  \n', 'empty'],
  ['<!doctype html><html></html>', 'web page'],
  ['hello', 'not JSON'],
  ['[1, 2]', 'not a Turnwise flow'],
  ['{"name":"x"}', 'not a Turnwise flow'],
  [`{"format":"turnwise/flow","pad":"${'x'.repeat(5 * 1024 * 1024)}"}`, 'up to 5 MiB'],
])('refuses %.40j with a sentence', (text, words) => {
  const read = readImport(text);
  expect(read.ok ? '' : read.error).toContain(words);
});

test('a flow from a newer version is named as such', () => {
  const read = readImport(flow.replace('"schemaVersion": 1', '"schemaVersion": 99'));
  expect(read.ok ? '' : read.error).toMatch(/newer/i);
});
