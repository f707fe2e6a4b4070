import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createFlow, type FlowDocument, parseFlow } from '@turnwise/flow';
import type { Understanding } from '@turnwise/understanding';
import { describe, expect, test } from 'vitest';
import { createConversation } from './create-conversation.ts';
import { remember } from './effects/save-memory.ts';
import { createMask, maskedSlots } from './mask-sensitive.ts';
import { missingSlots } from './missing-slots.ts';
import type { Conversation } from './model/conversation.ts';
import { play } from './play.ts';
import { createProgram, type Program } from './program/program.ts';
import { restartFrom } from './restart-from.ts';
import { step } from './step.ts';
import { toPublicPhase } from './turn/phase.ts';

const path = fileURLToPath(new URL('../../templates/flows/refund/flow.json', import.meta.url));
const parsed = parseFlow(JSON.parse(readFileSync(path, 'utf8')));
if (!parsed.ok) throw new Error(parsed.error.message);
const refund: FlowDocument = parsed.value;
const at = '2026-11-21T10:00:00.000Z';
const id = '5f1d7a52-3c1b-4a53-9b0e-0f6a3c2d9e11';

const begun = (program: Program, userId: string | null = null): Conversation =>
  play(program, createConversation(program, { id, flowVersion: 1, at, userId }), { kind: 'started', at })
    .conversation;

const understood = (part: Partial<Understanding>): Understanding => ({
  values: [],
  restated: [],
  failures: [],
  affirmation: 'none',
  commands: [],
  correction: { isCue: false },
  intents: [],
  sentiment: { label: 'neutral', score: 0 },
  isQuestion: false,
  questions: [],
  isReserved: false,
  retraction: null,
  ...part,
});

describe('createProgram', () => {
  test('gives the same program for the same flow, library and options', () => {
    expect(createProgram(refund)).toBe(createProgram(refund));
    expect(createProgram(refund, {}, { ai: true })).not.toBe(createProgram(refund));
  });
});

describe('step', () => {
  test('takes a given understanding instead of reading the message', () => {
    const program = createProgram(refund);
    const values = [
      {
        slot: 'order_number',
        value: 'ORD-12345',
        span: [0, 1] as const,
        text: '?',
        isCorrection: false,
        alternatives: [],
      },
    ];
    const { conversation } = step(
      program,
      begun(program),
      { kind: 'userMessage', at, text: '?' },
      { understanding: understood({ values }) },
    );
    expect(conversation.slots.order_number?.value).toBe('ORD-12345');
  });

  test('asks before a free text that merely differs changes what is known', () => {
    const flow: FlowDocument = {
      ...createFlow('gift', 'Gift'),
      start: 'ask',
      slots: { to: { type: 'text', label: 'Recipient' }, count: { type: 'integer', label: 'Count' } },
      states: {
        ask: { kind: 'ask', prompt: 'For whom?', slot: 'to', next: 'count' },
        count: { kind: 'ask', prompt: 'How many?', slot: 'count', next: 'done' },
        done: { kind: 'end', message: '{to}' },
      },
    };
    const program = createProgram(flow);
    const mention = (value: string) =>
      understood({
        values: [{ slot: 'to', value, span: [0, 1], text: value, isCorrection: false, alternatives: [] }],
      });
    const event = (text: string) => ({ kind: 'userMessage' as const, at, text });
    const first = step(program, begun(program), event('Ann'), { understanding: mention('Ann') }).conversation;
    const second = step(program, first, event('Bob'), { understanding: mention('Bob') });
    expect(second.replies.at(-1)?.text).toBe('I have Ann as the recipient. Shall I change it to Bob?');
    expect(second.conversation.slots.to?.value).toBe('Ann');
    const yes = step(program, second.conversation, event('yes'));
    expect(yes.conversation.slots.to?.value).toBe('Bob');
    expect(yes.replies.at(-1)?.text).toContain('How many?');
    const no = step(program, second.conversation, event('no'));
    expect(no.conversation.slots.to?.value).toBe('Ann');
    expect(no.replies.at(-1)?.text).toContain('How many?');
  });

  test('gives effects ids that are the same whenever the turn is run', () => {
    const program = createProgram(refund);
    const result = step(program, begun(program), { kind: 'userMessage', at, text: 'ORD-12345' });
    expect(result.effects.map((effect) => effect.id)).toEqual([`${id}:2:look_up_order:0`]);
  });

  test('keeps its working state under 1 KB through a whole refund with everything said', () => {
    const program = createProgram(refund);
    let conversation = begun(program, 'user-1');
    let most = 0;
    const lines = [
      "I'm Sarah Chen, sarah@example.com",
      'ORD-12345',
      'what time do you close?',
      'yes',
      'defective',
      'yes',
    ];
    for (const text of lines) {
      const asked = step(program, conversation, { kind: 'userMessage', at, text });
      most = Math.max(most, JSON.stringify(asked.conversation).length);
      conversation = play(program, conversation, { kind: 'userMessage', at, text }).conversation;
      most = Math.max(most, JSON.stringify(conversation).length);
    }
    expect(conversation.phase).toBe('completed');
    expect(most).toBeLessThan(1_100);
    expect(JSON.stringify(conversation).length).toBeLessThan(1_024);
  });

  test('masks sensitive values in the trace', () => {
    const flow: FlowDocument = {
      ...createFlow('card', 'Card'),
      start: 'ask',
      slots: { email: { type: 'email', label: 'Email', sensitive: true } },
      states: {
        ask: { kind: 'ask', prompt: 'Email?', slot: 'email', next: 'done' },
        done: { kind: 'end', message: 'Ok, {email}.' },
      },
    };
    const program = createProgram(flow);
    const { conversation, trace, replies } = play(program, begun(program), {
      kind: 'userMessage',
      at,
      text: 'it is sarah@example.com',
    });
    expect(JSON.stringify(trace)).not.toContain('sarah@');
    expect(maskedSlots(program, conversation)).toEqual({ email: 's***@example.com' });
    expect(createMask(program, [conversation]).text(replies[0]?.text ?? '')).toBe('Ok, s***@example.com.');
  });
});

describe('what an action brings back', () => {
  test('is masked in the trace where it is for a sensitive slot', () => {
    const flow: FlowDocument = {
      ...createFlow('who', 'Who'),
      start: 'call',
      slots: { card: { type: 'text', label: 'Card', sensitive: true } },
      states: {
        call: {
          kind: 'action',
          action: 'find',
          save: { card: 'card' },
          outcomes: { ok: 'done' },
          failed: 'done',
        },
        done: { kind: 'end', message: 'Done.' },
      },
      actions: {
        find: {
          kind: 'mock',
          outcomes: [{ name: 'ok' }],
          samples: [{ outcome: 'ok', data: { card: '4000123456789' } }],
        },
      },
    };
    const program = createProgram(flow);
    const initial = createConversation(program, { id, flowVersion: 1, at });
    const { conversation, trace } = play(program, initial, { kind: 'started', at });
    expect(conversation.slots.card?.value).toBe('4000123456789');
    expect(JSON.stringify(trace)).not.toContain('4000123456789');
  });
});

describe('beside step', () => {
  test('missingSlots names what is required and not known', () => {
    const program = createProgram(refund);
    const conversation = play(program, begun(program), {
      kind: 'userMessage',
      at,
      text: 'ORD-12345',
    }).conversation;
    expect(missingSlots(program, conversation)).toEqual(['reason']);
  });

  test('in a sub-flow, what the flows around know and miss counts behind what it knows and misses itself', () => {
    const inner: FlowDocument = {
      ...createFlow('inner', 'Inner'),
      start: 'ask',
      slots: { street: { type: 'text' }, city: { type: 'text' }, pin: { type: 'text' } },
      states: { ask: { kind: 'form', slots: ['street', 'city'], next: 'end' }, end: { kind: 'end' } },
    };
    const outer: FlowDocument = {
      ...createFlow('outer', 'Outer'),
      start: 'item',
      slots: {
        item: { type: 'text' },
        city: { type: 'text' },
        card: { type: 'text', sensitive: true },
        email: { type: 'email' },
      },
      states: {
        item: { kind: 'form', slots: ['item', 'city', 'card'], next: 'address' },
        address: { kind: 'subflow', flow: 'inner', in: {}, out: {}, returned: { completed: 'end' } },
        end: { kind: 'end' },
      },
    };
    const program = createProgram(outer, { inner });
    const conversation = ['Red lamp', 'Oslo', 'Secret phrase', 'Main Street 5'].reduce(
      (before, text) => play(program, before, { kind: 'userMessage', at, text }).conversation,
      begun(program),
    );
    expect(conversation.stack).toHaveLength(1);
    const { card, ...slots } = maskedSlots(program, conversation);
    expect(slots).toEqual({ street: 'Main Street 5', item: 'Red lamp' });
    expect(card).not.toContain('ecret');
    expect(missingSlots(program, conversation)).toEqual(['city', 'pin', 'email']);
  });

  test('restartFrom starts from a state, keeping what is known', () => {
    const program = createProgram(refund);
    const conversation = play(program, begun(program), {
      kind: 'userMessage',
      at,
      text: 'ORD-12345',
    }).conversation;
    const moved = restartFrom(program, conversation, 'ask_reason', at);
    expect(moved.conversation.state).toBe('ask_reason');
    expect(moved.conversation.slots.order_number?.value).toBe('ORD-12345');
    expect(moved.replies.at(-1)?.text).toContain('reason');
  });

  test('phases have their older names', () => {
    expect(toPublicPhase('collecting')).toBe('information_gathering');
    expect(toPublicPhase('confirming')).toBe('confirmation');
    expect(toPublicPhase('executing')).toBe('processing');
    expect(toPublicPhase('handed_off')).toBe('completion');
  });

  test('remember keeps values and the last runs, newest first', () => {
    const effect = {
      kind: 'saveMemory',
      id: 'x',
      values: { reason: 'other' },
      run: { reason: 'other' },
    } as const;
    const once = remember({ values: { email: 'a@b.co' }, runs: [] }, effect, at);
    expect(once).toEqual({
      values: { email: 'a@b.co', reason: 'other' },
      runs: [{ slots: { reason: 'other' }, at }],
    });
    let memory = once;
    for (let run = 0; run < 20; run++) memory = remember(memory, effect, at);
    expect(memory.runs).toHaveLength(10);
  });
});
