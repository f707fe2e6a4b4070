import { createFlow, type FlowDocument, type StateDocument } from '@turnwise/flow';
import { describe, expect, test } from 'vitest';
import { guideStepIds, stepsDone } from './guide-steps.ts';

const flowOf = (states: Record<string, StateDocument>): FlowDocument => ({
  ...createFlow('first', 'First'),
  states,
});
const ask = (part: Partial<Extract<StateDocument, { kind: 'ask' }>>): StateDocument => ({
  kind: 'ask',
  prompt: '',
  ...part,
});
const decide = (large: string, otherwise: string): StateDocument => ({
  kind: 'decide',
  branches: [{ id: 'large', when: { kind: 'slot', slot: 'guests', op: '>', value: 8 }, to: large }],
  otherwise,
});
const say = (text: string): StateDocument => ({ kind: 'say', messages: [text], next: '' });

const asked = ask({ prompt: 'How many?', slot: 'guests', next: 'size' });
const ended = (call: string) =>
  flowOf({ guests: asked, size: decide('call', 'table'), table: say('See you!'), call: say(call) });

const cases: readonly (readonly [string, FlowDocument, readonly string[]])[] = [
  ['an empty flow', flowOf({}), []],
  ['a question without words', flowOf({ guests: ask({ prompt: ' ' }) }), ['question']],
  ['a question that keeps nothing', flowOf({ guests: ask({ prompt: 'Hm?' }) }), ['question', 'words']],
  ['a question that keeps its answer', flowOf({ guests: asked }), ['question', 'words', 'slot']],
  [
    'a decision that nothing leads to',
    flowOf({ guests: ask({ prompt: 'How many?', slot: 'guests', next: '' }), size: decide('', '') }),
    ['question', 'words', 'slot'],
  ],
  [
    'a decision behind the question',
    flowOf({ guests: asked, size: decide('', '') }),
    ['question', 'words', 'slot', 'decision'],
  ],
  ['an ending that says nothing', ended(''), ['question', 'words', 'slot', 'decision']],
  ['endings that speak', ended('We call you.'), ['question', 'words', 'slot', 'decision', 'endings']],
];

describe('stepsDone: what is drawn says how far its author has come', () => {
  test.each(cases)('%s', (_, flow, done) => {
    expect(stepsDone({ flow, hasTalked: false, isPublished: false })).toEqual(done);
  });

  test('talking and publishing finish it', () => {
    expect(stepsDone({ flow: ended('We call you.'), hasTalked: true, isPublished: true })).toEqual([
      ...guideStepIds,
    ]);
  });
});
