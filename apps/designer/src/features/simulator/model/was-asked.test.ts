import { createFlow, type FlowDocument } from '@turnwise/flow';
import { type Conversation, createConversation, createProgram, play } from '@turnwise/runtime';
import { expect, test } from 'vitest';
import { wasAsked } from './was-asked.ts';

const at = '2026-11-20T12:00:00.000Z';
const flow: FlowDocument = {
  ...createFlow('f', 'F'),
  start: 'ask_day',
  slots: { day: { type: 'date' }, name: { type: 'name' }, size: { type: 'number', extract: false } },
  states: {
    ask_day: { kind: 'ask', prompt: 'Which day?', slot: 'day', next: 'form' },
    form: { kind: 'form', slots: ['name', 'size'], next: 'bye' },
    bye: { kind: 'end', message: 'Bye.' },
  },
};

function askedAfter(...texts: string[]): string[] {
  const program = createProgram(flow);
  let conversation: Conversation = createConversation(program, { id: 'c', flowVersion: 'draft', at });
  ({ conversation } = play(program, conversation, { kind: 'started', at }));
  for (const text of texts)
    ({ conversation } = play(program, conversation, { kind: 'userMessage', at, text }));
  return Object.keys(flow.slots).filter((slot) => wasAsked(flow, conversation, slot));
}

test('what was asked for is known from its first asking, one after the other in a form', () => {
  expect(wasAsked(flow, null, 'day')).toBe(false);
  expect(askedAfter()).toEqual(['day']);
  expect(askedAfter('hmm', 'no idea')).toEqual(['day']);
  expect(askedAfter('2026-12-01')).toEqual(['day', 'name']);
  expect(askedAfter('2026-12-01', 'Sarah Chen')).toEqual(['day', 'size']);
});
