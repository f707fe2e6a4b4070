import { createFlow, type FlowDocument } from '@turnwise/flow';
import { expect, test } from 'vitest';
import { createConversation } from '../create-conversation.ts';
import type { Conversation } from '../model/conversation.ts';
import { createProgram } from '../program/program.ts';
import { step } from '../step.ts';
import { dueAt } from './pass-time.ts';

const at = '2026-11-21T10:00:00.000Z';
const flow: FlowDocument = {
  ...createFlow('hotel', 'Hotel'),
  start: 'ask',
  slots: { nights: { type: 'integer' }, name: { type: 'name' } },
  states: {
    ask: { kind: 'ask', prompt: 'How many nights?', slot: 'nights', next: 'name' },
    name: { kind: 'ask', prompt: 'Your name?', slot: 'name', next: 'bye', listeners: { silence: 'off' } },
    bye: { kind: 'end', message: 'Bye.' },
  },
  listeners: [{ id: 'silence', kind: 'silence', minutes: 5 }],
};
const program = createProgram(flow);
const fresh = createConversation(program, { id: 'c', flowVersion: 1, at });
const begun = step(program, fresh, { kind: 'started', at }).conversation;
const told = (conversation: Conversation, when: string | number) =>
  step(program, conversation, { kind: 'timePassed', at: new Date(when).toISOString() }).conversation;
const say = (conversation: Conversation, text: string) =>
  step(program, conversation, { kind: 'userMessage', at, text }).conversation;

test('time does nothing before a conversation is due, and something when it is, up to its end', () => {
  const instants: (string | null)[] = [];
  let conversation = begun;
  for (let due = dueAt(program, conversation); due !== null; due = dueAt(program, conversation)) {
    instants.push(due);
    expect(told(conversation, Date.parse(due) - 1)).toBe(conversation);
    const after = told(conversation, due);
    expect(after).not.toBe(conversation);
    conversation = after;
  }
  expect(instants).toEqual(['2026-11-21T10:05:00.000Z', '2026-11-23T10:00:00.000Z']);
  expect(conversation.phase).toBe('expired');
});

test('a state that is not to be disturbed is due at its end alone', () => {
  expect(dueAt(program, say(begun, '3'))).toBe('2026-11-23T10:00:00.000Z');
});

test('what has not begun, or is over, is never due', () => {
  expect(dueAt(program, fresh)).toBeNull();
  expect(dueAt(program, say(say(begun, '3'), 'Sarah Chen'))).toBeNull();
  expect(dueAt(program, { ...begun, updatedAt: 'some day' })).toBeNull();
});
