import { beforeAll, expect, test, vi } from 'vitest';
import { german } from '../../german.ts';
import type { readImport } from './read-import.ts';

vi.mock('../../language/language.ts', () => ({ language: 'de', locale: 'de' }));

let read: typeof readImport;
beforeAll(async () => {
  const { speak } = await import('../../language/translated.ts');
  speak(german);
  ({ readImport: read } = await import('./read-import.ts'));
});

const refused = (states: unknown, more: object = {}): string => {
  const text = JSON.stringify({
    format: 'turnwise/flow',
    schemaVersion: 1,
    id: 'x',
    name: 'X',
    states,
    ...more,
  });
  const result = read(text);
  return result.ok ? '' : result.error;
};

test('places in a damaged flow, and what is wrong there, are told in the language of the interface', () => {
  expect(refused({ order: { kind: 'ask', label: 'Bestellung', prompt: 3 } })).toBe(
    'Dieser Ablauf kann nicht gelesen werden. Schritt „Bestellung“, prompt müsste ein Text sein und ist eine Zahl.',
  );
  expect(
    refused({ go: { kind: 'decide', branches: [{ id: 'a', label: 'Ja', when: 1, to: '' }] } }),
  ).toContain('Schritt „go“, Zweig 1 „Ja“, when müsste eine Gruppe von Angaben sein und ist eine Zahl.');
});

test('days of the week that are none, none at all and one twice', () => {
  const rule = (...value: string[]) =>
    refused({}, { slots: { tag: { type: 'date', label: 'Tag', rules: [{ kind: 'weekdays', value }] } } });
  const place = 'Dieser Ablauf kann nicht gelesen werden. Feld „Tag“, Regel 1, value';
  expect(rule('Montag')).toContain(`${place}, Eintrag 1 müsste "monday", "tuesday", `);
  expect(rule()).toBe(`${place} müsste mindestens 1 Eintrag lang sein.`);
  expect(rule('monday', 'monday')).toBe(`${place} stimmt so nicht.`);
});

test('of several places, the first is named', () => {
  expect(refused({ a: { kind: 'ask', prompt: 3 }, b: { kind: 'ask', skippable: 'yes' } })).toMatch(
    /An 2 Stellen steht nicht, .* Zuerst hier: Schritt „a“, prompt müsste/,
  );
});

test('what a schema says of a value stays out of it: that is English', () => {
  expect(refused({ 'not a name!': { kind: 'end', message: '' } })).toMatch(/darf nicht so heißen\.$/);
});

test('what is no flow at all is refused in that language, too', () => {
  const result = read('{}');
  expect(result.ok ? '' : result.error).toBe(
    'Das ist kein Ablauf von Turnwise: „format“ müsste „turnwise/flow“ sein.',
  );
});
