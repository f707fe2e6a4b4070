import { describe, expect, it } from 'vitest';
import { applyOperations } from '../operations/apply-operation.ts';
import { createFlow } from '../schema/create-flow.ts';
import type { FlowDocument } from '../schema/flow.ts';
import { parseFlow } from '../schema/parse-flow.ts';
import { type Extraction, extractSubFlow } from './extract-sub-flow.ts';
import type { ExtractionRefusal } from './extraction-refusal.ts';

const flow: FlowDocument = {
  ...createFlow('refund', 'Refund'),
  start: 'hello',
  slots: {
    email: { type: 'email' },
    order_number: { type: 'text', prompt: 'Which order, {email}?' },
    amount: { type: 'number' },
    unused: { type: 'text' },
  },
  states: {
    hello: { kind: 'ask', slot: 'email', prompt: 'Who are you?', next: 'ask_order' },
    ask_order: { kind: 'ask', slot: 'order_number', maxVisits: 5, next: 'look_up' },
    look_up: {
      kind: 'action',
      action: 'lookup',
      input: { order_number: '{order_number}' },
      save: { amount: 'order.amount', 'data.order': 'order' },
      outcomes: { found: 'read_back', not_found: 'ask_order' },
      failed: 'person',
    },
    read_back: { kind: 'say', messages: ['{data.order.name} for {amount}'], next: 'bye' },
    bye: { kind: 'end', label: 'Goodbye', message: 'Bye' },
    person: { kind: 'handoff', message: 'Somebody will help you.' },
  },
  actions: { lookup: { kind: 'mock', outcomes: [{ name: 'found' }, { name: 'not_found' }] } },
  layout: { hello: { x: 0, y: 0 }, ask_order: { x: 300, y: 0 }, look_up: { x: 640, y: 100 } },
  frames: [{ id: 'f', title: 'The order', x: 270, y: -30, width: 700, height: 400 }],
};
const as = { id: 'find-order', name: 'Find the order' };

function extracted(names: string[], from: FlowDocument = flow): Extraction & { outer: FlowDocument } {
  const result = extractSubFlow(from, names, as);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  const outer = applyOperations(from, result.value.operations);
  if (!outer.ok) throw new Error(outer.error.message);
  return { ...result.value, outer: outer.value };
}

const refused = (names: string[], from: FlowDocument): readonly ExtractionRefusal[] => {
  const result = extractSubFlow(from, names, as);
  return result.ok ? [] : result.error;
};

const withStates = (states: FlowDocument['states']): FlowDocument => ({
  ...flow,
  states: { ...flow.states, ...states },
});

describe('a sub-flow made of states', () => {
  const { inner, outer, call, slots, data, endings } = extracted(['ask_order', 'look_up']);

  it('holds them, and ends where they led out', () => {
    expect(inner).toMatchObject({ id: 'find-order', name: 'Find the order', start: 'ask_order' });
    expect(Object.keys(inner.states)).toEqual(['ask_order', 'look_up', 'read_back', 'person']);
    expect(inner.states.look_up).toEqual(flow.states.look_up);
    expect(inner.states.read_back).toEqual({ kind: 'end', label: 'read back' });
    expect(parseFlow(inner).ok).toBe(true);
    expect(endings).toEqual([
      { name: 'read_back', to: 'read_back' },
      { name: 'person', to: 'person' },
    ]);
  });

  it('is called in their place, by one state', () => {
    expect(call).toBe('find_the_order');
    expect(Object.keys(outer.states)).toEqual(['hello', 'find_the_order', 'read_back', 'bye', 'person']);
    expect(outer.states.hello).toMatchObject({ next: 'find_the_order' });
    expect(outer.states.find_the_order).toMatchObject({
      kind: 'subflow',
      flow: 'find-order',
      maxVisits: 5,
      returned: { completed: 'read_back', cancelled: '', person: 'person' },
    });
    expect(outer.layout.find_the_order).toEqual({ x: 300, y: 0 });
  });

  it('is given every slot it uses, gives them back, and the data others read', () => {
    expect(slots).toEqual([
      { slot: 'email', isChanged: false },
      { slot: 'order_number', isChanged: true },
      { slot: 'amount', isChanged: true },
    ]);
    expect(data).toEqual(['order']);
    expect(outer.states.find_the_order).toMatchObject({
      in: { email: '{email}', order_number: '{order_number}', amount: '{amount}' },
      out: { amount: '{amount}', 'data.order': '{data.order}' },
    });
    expect(Object.keys(inner.slots)).toEqual(['email', 'order_number', 'amount']);
  });

  it('takes along the actions and frames only it had', () => {
    expect([inner.actions, outer.actions]).toEqual([flow.actions, {}]);
    expect([inner.frames, outer.frames]).toEqual([flow.frames, undefined]);
    const twice = withStates({ again: { kind: 'action', action: 'lookup', outcomes: {}, failed: 'person' } });
    expect(extracted(['ask_order', 'look_up'], twice).outer.actions).toEqual(flow.actions);
  });

  it('takes along the slots that what is listened for reads', () => {
    const { inner: listening } = extracted(['hello', 'ask_order', 'look_up'], {
      ...flow,
      slots: { ...flow.slots, nickname: { type: 'name' } },
      listeners: [
        {
          id: 'questions',
          kind: 'questions',
          questions: [{ question: 'What do you call me?', answer: 'You are {nickname}.' }],
        },
      ],
    });
    expect(Object.keys(listening.slots)).toContain('nickname');
  });

  it('leads to the hand-off for everybody where nothing says where', () => {
    const { inner: listening } = extracted(['hello', 'ask_order', 'look_up'], {
      ...flow,
      listeners: [{ id: 'asked', kind: 'handoff', to: 'person' }],
    });
    expect(listening.states.ask_order).toMatchObject({ retry: { then: 'state', to: 'person' } });
    expect(listening.listeners).toEqual([{ id: 'asked', kind: 'handoff', to: 'person' }]);
    // Without one, a person takes over at once: inside as outside.
    expect(inner.states.ask_order).not.toHaveProperty('retry');
    expect(inner.listeners).toEqual([]);
  });

  it('starts the flow when it held its start', () => {
    expect(extracted(['hello', 'ask_order', 'look_up']).outer.start).toBe('find_the_order');
  });

  it('leaves what ends the conversation where it is', () => {
    const { kept, outer: after } = extracted(['look_up', 'read_back', 'bye']);
    expect(kept).toEqual(['bye']);
    expect(after.states.bye).toEqual(flow.states.bye);
    expect(refused(['bye', 'person'], flow)).toEqual([{ code: 'only_endings' }]);
  });

  it('ends under names of its own', () => {
    const odd = withStates({
      cancelled: { kind: 'say', messages: ['Stopped'], next: 'bye' },
      read_back: { kind: 'decide', branches: [], otherwise: 'cancelled' },
    });
    expect(extracted(['read_back'], odd).endings).toEqual([{ name: 'cancelled_2', to: 'cancelled' }]);
  });
});

describe('what cannot be a sub-flow says why', () => {
  it('several ways in', () => {
    const states = withStates({ hello: { kind: 'ask', slot: 'email', next: 'look_up', back: 'ask_order' } });
    expect(refused(['ask_order', 'look_up'], states)).toEqual([
      {
        code: 'several_entries',
        entries: [
          { state: 'look_up', from: [{ in: 'state', name: 'hello' }] },
          { state: 'ask_order', from: [{ in: 'state', name: 'hello' }] },
        ],
      },
    ]);
  });

  it('data from outside', () => {
    expect(refused(['read_back'], flow)).toEqual([
      { code: 'reads_data', state: 'read_back', path: 'order.name', from: 'look_up' },
    ]);
    expect(refused(['look_up', 'read_back'], flow)).toEqual([]);
  });

  it('visits counted across the border', () => {
    const states = withStates({
      read_back: {
        kind: 'decide',
        branches: [{ id: 'b', when: { kind: 'visits', state: 'look_up', op: '>', value: 2 }, to: 'person' }],
        otherwise: 'bye',
      },
    });
    const place = { in: 'state', name: 'read_back' };
    expect(refused(['look_up'], states)).toEqual([{ code: 'counts_visits', place, state: 'look_up' }]);
    expect(refused(['look_up', 'read_back'], states)).toEqual([]);
  });

  it('what was confirmed outside', () => {
    const states = withStates({
      ask_order: { kind: 'confirm', slots: ['order_number'], yes: 'look_up', no: 'hello' },
      look_up: {
        kind: 'action',
        action: 'lookup',
        requireConfirmed: true,
        input: { order_number: '{order_number}' },
        outcomes: { found: 'bye' },
        failed: 'person',
      },
    });
    expect(refused(['look_up'], states)).toEqual([
      { code: 'needs_confirmed', state: 'look_up', slot: 'order_number', by: 'ask_order' },
    ]);
    expect(refused(['ask_order', 'look_up'], states)).toEqual([]);
  });
});
