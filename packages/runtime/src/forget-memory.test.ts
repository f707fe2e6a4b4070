import { createFlow, type FlowDocument } from '@turnwise/flow';
import { describe, expect, test } from 'vitest';
import { createConversation } from './create-conversation.ts';
import { remember } from './effects/save-memory.ts';
import { forgetMemory } from './forget-memory.ts';
import type { Conversation, Memory } from './model/conversation.ts';
import { play } from './play.ts';
import { createProgram } from './program/program.ts';

const at = '2026-11-21T10:00:00.000Z';
const values = { city: 'Vienna', order: 'ORD-12345' };

const base: FlowDocument = {
  ...createFlow('trip', 'Trip'),
  start: 'ask_city',
  slots: {
    city: { type: 'text', label: 'City', required: true, remember: true },
    order: { type: 'text', label: 'Order', required: true, remember: true },
    size: { type: 'integer', label: 'Size', required: true },
  },
  states: {
    ask_city: { kind: 'ask', prompt: 'Which city?', slot: 'city', next: 'ask_order' },
    ask_order: { kind: 'ask', prompt: 'Which order?', slot: 'order', next: 'ask_size' },
    ask_size: { kind: 'ask', prompt: 'How many?', slot: 'size', next: 'check' },
    check: { kind: 'confirm', prompt: '{size} to {city}, {order}. Right?', yes: 'bye', no: 'ask_city' },
    bye: { kind: 'end', message: 'Bye.' },
  },
  settings: { memory: { enabled: true } },
};

/** A conversation of a user who went through it before so often, after these messages. */
function talk(runs: number, messages: readonly string[], flow = base) {
  const program = createProgram(flow);
  let memory: Memory | null = null;
  for (let run = 0; run < runs; run++) {
    memory = remember(memory, { kind: 'saveMemory', id: `${run}`, values, run: values }, at);
  }
  const start = createConversation(program, { id: 'c', flowVersion: 1, at, userId: 'u', memory });
  let { conversation } = play(program, start, { kind: 'started', at });
  let said = '';
  const hear = (text: string) => {
    const result = play(program, conversation, { kind: 'userMessage', at, text });
    conversation = result.conversation;
    said = result.replies.map((reply) => reply.text).join(' ');
    return said;
  };
  for (const text of messages) hear(text);
  return {
    conversation: () => conversation,
    hear,
    forget: () => {
      conversation = forgetMemory(program, conversation);
    },
  };
}

const known = ({ slots }: Conversation) =>
  Object.fromEntries(Object.entries(slots).map(([name, slot]) => [name, slot.value]));

describe('forgetting what is remembered of a user', () => {
  test('takes what was filled in from it, and what is missing is asked before anything is done', () => {
    const trip = talk(1, []);
    expect(known(trip.conversation())).toEqual(values);
    trip.forget();
    expect(trip.conversation()).toMatchObject({ memory: null, slots: {}, revision: 2 });
    expect(trip.hear('3')).toMatch(/the city/);
    expect(JSON.stringify(trip.conversation())).not.toMatch(/Vienna|ORD-12345/);
    expect(trip.hear('Graz')).toMatch(/the order/);
    expect(trip.hear('ORD-777')).toContain('3 to Graz, ORD-777. Right?');
    trip.hear('yes');
    expect(trip.conversation().phase).toBe('completed');
  });

  test('leaves what the user said, or agreed to', () => {
    const before = talk(1, []).conversation();
    const { city, order } = before.slots;
    if (!city || !order) throw new Error('Nothing was filled in.');
    const slots = {
      city: { ...city, source: 'corrected' as const, value: 'Linz' },
      order: { ...order, confirmed: true },
    };
    const after = forgetMemory(createProgram(base), { ...before, slots });
    expect(after).toMatchObject({ memory: null, slots });
  });

  test('leaves nothing for "same as last time"', () => {
    const trip = talk(1, ['restart', 'yes']);
    trip.forget();
    trip.hear('same as last time');
    expect(JSON.stringify(trip.conversation())).not.toMatch(/Vienna|ORD-12345/);
  });

  test('begins anew where the usual was offered', () => {
    const trip = talk(3, []);
    expect(trip.conversation().pending?.kind).toBe('fastTrackOffer');
    trip.forget();
    expect(trip.hear('yes')).toContain('Which city?');
    expect(known(trip.conversation())).toEqual({});
  });

  test('takes back a question whether what it filled in is right', () => {
    const { check: _, ...states } = base.states;
    const flow: FlowDocument = {
      ...base,
      states: { ...states, ask_size: { kind: 'ask', prompt: 'How many?', slot: 'size', next: 'bye' } },
      slots: { ...base.slots, size: { type: 'integer', label: 'Size', required: true, remember: true } },
    };
    const trip = talk(0, [], flow);
    const asked: Conversation = {
      ...trip.conversation(),
      slots: { city: { value: 'Vienna', source: 'memory', at: 0 } },
      pending: { kind: 'actionConfirmation', slots: ['city'] },
    };
    expect(forgetMemory(createProgram(flow), asked)).toMatchObject({ pending: null, slots: {} });
  });

  test('reaches the flows that wait for a sub-flow', () => {
    const inner = talk(1, []).conversation();
    const waiting: Conversation = {
      ...inner,
      slots: {},
      memory: null,
      stack: [{ flowId: 'trip', state: 'ask_size', slots: inner.slots, data: {}, visits: {}, trail: [] }],
    };
    expect(known(inner)).toEqual(values);
    expect(forgetMemory(createProgram(base), waiting).stack[0]?.slots).toEqual({});
  });

  test('changes nothing where nothing is', () => {
    const { conversation } = talk(0, ['Vienna']);
    expect(forgetMemory(createProgram(base), conversation())).toBe(conversation());
  });
});
