import type { FlowDocument } from '@turnwise/flow';
import type { TraceEntry } from '@turnwise/runtime';
import { beforeAll, expect, test, vi } from 'vitest';
import { german } from '../german.ts';
import type { traceSentences } from './trace-sentences.ts';

vi.mock('../language/language.ts', () => ({ language: 'de', locale: 'de' }));

const flow: FlowDocument = {
  format: 'turnwise/flow',
  schemaVersion: 1,
  id: 'amounts',
  name: 'Amounts',
  start: 'decide',
  slots: { amount: { type: 'number', label: 'Betrag' } },
  actions: {},
  listeners: [],
  settings: {},
  notes: [],
  layout: {},
  states: {
    decide: {
      kind: 'decide',
      label: 'Wie viel?',
      branches: [
        { id: 'large', when: { kind: 'slot', slot: 'amount', op: '>', value: 100 }, to: 'decide' },
        { id: 'other', label: 'Sonst etwas', when: { kind: 'keyword', words: ['rot'] }, to: 'decide' },
      ],
      otherwise: 'decide',
    },
  },
};

let sentencesOf: typeof traceSentences;
beforeAll(async () => {
  const { speak } = await import('../language/translated.ts');
  speak(german);
  ({ traceSentences: sentencesOf } = await import('./trace-sentences.ts'));
});

const why = (...trace: TraceEntry[]) =>
  sentencesOf({ flow, library: {}, inside: [] }, trace).map(({ text }) => text);

test('conditions are told in the language of the interface, by what the flow says now', () => {
  const judged = { kind: 'condition', state: 'decide', held: true } as const;
  expect(
    why(
      { ...judged, branch: 'large', words: 'amount is more than 100', saw: 120 },
      { ...judged, branch: 'Sonst etwas', words: 'says rot', saw: 'rot' },
    ),
  ).toEqual([
    'Wie viel?: „Betrag ist mehr als 100“ stimmt. Gesehen wurde 120.',
    'Wie viel?: „sagt rot“ stimmt. Gesehen wurde „rot“.',
  ]);
});

test('a condition that has been changed since is told as it was', () => {
  const judged = { kind: 'condition', state: 'decide', held: false, saw: null } as const;
  expect(
    why(
      { ...judged, branch: 'large', words: 'amount is more than 50' },
      { ...judged, branch: 'gone', words: 'says blue' },
    ),
  ).toEqual(['Wie viel?: „amount is more than 50“ stimmt nicht.', 'Wie viel?: „says blue“ stimmt nicht.']);
});

test('what went wrong is told by its code, states by their label; what is new, in the words of the engine', () => {
  const error = (code: string, message: string): TraceEntry => ({ kind: 'error', code, message });
  expect(
    why(
      error('dangling_target', '"decide" leads to "gone", which is not there.'),
      error('dangling_target', 'An exit of "decide" leads nowhere yet.'),
      error('bad_pattern', 'The pattern "(a+)+" cannot be used: it could take forever.'),
      error('something_new', '"decide" is something new.'),
    ),
  ).toEqual([
    '„Wie viel?“ führt zu „Gone“, das es nicht gibt.',
    'Ein Ausgang von „Wie viel?“ führt noch nirgendwohin.',
    'Das Muster „(a+)+“ kann nicht verwendet werden.',
    '„Wie viel?“ is something new.',
  ]);
});
