import { createFlow, type FlowDocument, type JsonValue } from '@turnwise/flow';
import type { DifferenceKind } from '@turnwise/testing';
import { beforeAll, expect, test, vi } from 'vitest';
import { german } from '../../german.ts';
import type { differenceInWords } from './difference-words.ts';

vi.mock('../../language/language.ts', () => ({ language: 'de', locale: 'de' }));

const flow: FlowDocument = {
  ...createFlow('erstattung', 'Erstattung'),
  language: 'de',
  slots: { betrag: { type: 'number', label: 'Betrag' } },
  states: { pruefen: { kind: 'end', label: 'Prüfen' }, grund: { kind: 'end', label: 'Grund' } },
};

let inWords: typeof differenceInWords;
beforeAll(async () => {
  const { speak } = await import('../../language/translated.ts');
  speak(german);
  ({ differenceInWords: inWords } = await import('./difference-words.ts'));
});

/** What is said of each kind, after „Nach „ja“": the verb comes first. */
const said: Record<DifferenceKind, [actual: JsonValue, expected: JsonValue, name: string | null, string]> = {
  state: ['grund', 'pruefen', null, 'geht es zu „Grund“, erwartet: „Prüfen“'],
  phase: ['collecting', 'completed', null, 'ist das Gespräch im Gang, erwartet: abgeschlossen'],
  slot: [12.5, null, 'betrag', 'ist „Betrag“ 12,5, erwartet: nichts'],
  calls: [['zahlen'], [], null, 'wird „Zahlen“ getan, erwartet: nichts'],
  exactly: [['Hallo.'], ['Guten Tag.'], null, 'wird „Hallo.“ gesagt, erwartet: „Guten Tag.“'],
  says: ['Hallo.', 'Tag', null, 'wird „Tag“ nicht gesagt'],
  never: ['Hallo.', 'Hallo', null, 'wird „Hallo“ gesagt, und das soll nicht sein'],
  quickReplies: [['Ja'], [], null, 'wird „Ja“ angeboten, erwartet: nichts'],
  confirmed: [[], ['betrag'], null, 'ist nichts bestätigt, erwartet: „Betrag“'],
  attempts: [2, 0, 'betrag', 'hat „Betrag“ 2 Versuche, erwartet: 0'],
  data: [{}, { da: true }, null, 'findet eine Aktion etwas anderes heraus als erwartet'],
  asks: [['notifyHandoff'], [], null, 'wird ein Mensch gefragt, erwartet: nichts'],
  errors: [[], ['zu_lang'], null, 'geht nichts schief, erwartet: zu lang'],
  fresh: [
    'neu',
    null,
    null,
    'gilt: Ein neues Gespräch beginnt mit „neu“, erwartet: Ein neues Gespräch beginnt',
  ],
  takesBack: [false, true, null, 'wird nicht zurückgenommen, was vorbei ist, und das war erwartet'],
  rules: [[], 'off_topic', null, 'wird es nicht verstanden als „off topic“'],
  unrecorded: ['classify', null, null, 'wird die KI gefragt, wofür niemand eine Antwort aufgeschrieben hat'],
  replay: [null, null, null, 'ergibt dasselbe Gespräch nicht zweimal dasselbe'],
};

test.each(Object.entries(said))('%s', (kind, [actual, expected, name, sentence]) => {
  const difference = { kind: kind as DifferenceKind, line: 0, name, expected, actual };
  expect(inWords(difference, { flow, library: {}, inside: [] }).sentence).toBe(sentence);
});

test('tells of a state that is no longer there', () => {
  const difference = { kind: 'state', line: 0, name: null, expected: 'weg_damit', actual: 'grund' } as const;
  expect(inWords(difference, { flow, library: {}, inside: [] })).toMatchObject({
    about: 'Wohin es führt',
    expected: '„Weg damit“ (nicht mehr in diesem Ablauf)',
    now: '„Grund“',
  });
});
