import { createFlow, type FlowDocument, parseFlow } from '@turnwise/flow';
import { describe, expect, test } from 'vitest';
import { createConversation } from '../create-conversation.ts';
import type { Conversation } from '../model/conversation.ts';
import type { AiContext, Effect } from '../model/effect.ts';
import type { EffectResult } from '../model/event.ts';
import { play, resolveOffline } from '../play.ts';
import { createProgram } from '../program/program.ts';
import { step } from '../step.ts';

const at = '2026-11-21T10:00:00.000Z';
const pin = 'K7QX93';
const mail = 'sarah@example.com';
const phone = '+4930901820';

/** A flow that looks something up, knows two secrets, and asks an AI for a word at the end. */
const document = {
  ...createFlow('parcel', 'Parcel'),
  description: 'Finds a lost parcel.',
  start: 'ask_name',
  slots: {
    name: { type: 'name', label: 'Name' },
    pin: {
      type: 'text',
      label: 'Pin',
      sensitive: true,
      rules: [{ kind: 'pattern', value: '^[A-Z0-9]{6}$' }],
    },
    phone: { type: 'phone', label: 'Phone', sensitive: true, required: false },
    mail: { type: 'email', label: 'Mail', sensitive: true, shareWithAi: true },
    colour: { type: 'choice', label: 'Colour', choices: [{ value: 'red' }, { value: 'blue' }] },
  },
  actions: { find: { kind: 'mock', outcomes: [{ name: 'found' }] } },
  states: {
    ask_name: { kind: 'ask', prompt: 'Your name?', slot: 'name', next: 'ask_pin' },
    ask_pin: { kind: 'ask', prompt: 'Your pin, {name}?', slot: 'pin', next: 'ask_mail' },
    ask_mail: { kind: 'ask', prompt: 'Your e-mail?', slot: 'mail', next: 'find' },
    find: {
      kind: 'action',
      action: 'find',
      input: { pin: '{pin}' },
      save: { 'data.parcel': 'parcel' },
      outcomes: { found: 'ask_colour' },
      failed: 'ask_colour',
    },
    ask_colour: { kind: 'ask', prompt: 'Which colour has it, for {pin}?', slot: 'colour', next: 'write' },
    write: { kind: 'reply', instructions: 'Thank {name} for {pin}.', fallback: 'Thanks.', next: 'done' },
    done: { kind: 'end', message: 'Bye.' },
  },
  settings: { ai: { enabled: true, persona: 'A clerk', tone: 'calm' }, historyWindow: 3 },
} satisfies FlowDocument;

const found: EffectResult = {
  kind: 'outcome',
  outcome: 'found',
  data: { parcel: { shelf: 12, note: `belongs to ${pin}`, tags: [pin, 'fragile'] } },
};

/** Says the lines and gives every effect asked for, with the conversation they end in. */
function talk(lines: readonly string[], flow: FlowDocument = document, hasAi = true) {
  const parsed = parseFlow(flow);
  if (!parsed.ok) throw new Error(parsed.error.details.join(' '));
  const program = createProgram(parsed.value, {}, { ai: hasAi });
  const effects: Effect[] = [];
  const resolve = (effect: Effect) => (effect.kind === 'callAction' ? found : resolveOffline(effect));
  let conversation: Conversation = createConversation(program, { id: 'c', flowVersion: 1, at });
  for (const event of [null, ...lines]) {
    const result = play(
      program,
      conversation,
      event === null ? { kind: 'started', at } : { kind: 'userMessage', at, text: event },
      resolve,
    );
    conversation = result.conversation;
    effects.push(...result.effects);
  }
  return { conversation, effects };
}

const contextOf = (effect: Effect | undefined): AiContext => {
  if (!effect || !('context' in effect)) throw new Error('Nothing was asked of the AI.');
  return effect.context;
};
const opening = ["I'm Sarah Chen", pin, mail];

describe('what the AI is shown', () => {
  test('is the purpose, the state and what it needs, filled slots, the last messages, and data from actions: nothing else', () => {
    const { effects } = talk([...opening, 'like the sky on a fine day']);
    const asked = effects.find(({ kind }) => kind === 'understand');
    expect(contextOf(asked)).toEqual({
      purpose: 'Parcel: Finds a lost parcel.',
      persona: 'A clerk',
      tone: 'calm',
      language: 'en',
      state: 'ask_colour',
      need: 'Which colour has it, for ***?',
      slots: {
        name: { label: 'Name', value: 'Sarah Chen', withheld: false, sensitive: false },
        pin: { label: 'Pin', value: null, withheld: true, sensitive: true },
        mail: { label: 'Mail', value: mail, withheld: false, sensitive: true },
      },
      recent: [
        { from: 'user', text: mail, at },
        { from: 'flow', text: 'Which colour has it, for ***?', at },
        { from: 'user', text: 'like the sky on a fine day', at },
      ],
      data: { parcel: { shelf: 12, note: 'belongs to ***', tags: ['***', 'fragile'] } },
      model: null,
    });
    expect(asked).toMatchObject({ text: 'like the sky on a fine day', asked: 'colour' });
    expect(asked?.kind === 'understand' && Object.keys(asked.slots)).toEqual(['colour']);
  });

  test.each([3, 4, 5])('holds the last %i messages, never the whole history', (historyWindow) => {
    const flow = { ...document, settings: { ...document.settings, historyWindow } };
    const { effects, conversation } = talk([...opening, 'the usual sort', 'hm hm', 'as the sky'], flow);
    const contexts = effects.flatMap((effect) => ('context' in effect ? [effect.context] : []));
    expect(contexts.length).toBeGreaterThan(1);
    for (const { recent } of contexts) expect(recent).toHaveLength(historyWindow);
    expect(conversation.recent).toHaveLength(historyWindow);
  });

  test('never holds a withheld value: not as said, as stored, as echoed, nor in what is kept for later', () => {
    const { effects, conversation } = talk([
      "I'm Sarah Chen and you can call +49 30 901820",
      `it is ${pin}`,
      mail,
      `how many colours has ${pin}?`,
      'I said +49 30 901820, did you hear?',
      'blue',
    ]);
    expect(conversation.slots).toMatchObject({ pin: { value: pin }, phone: { value: phone } });
    const asked = effects.filter((effect) => 'context' in effect);
    expect(asked.map(({ kind }) => kind)).toContain('answerOffTopic');
    expect(asked.map(({ kind }) => kind)).toContain('writeReply');
    const shown = JSON.stringify([asked, conversation.recent]);
    for (const secret of [pin, phone, '+49 30 901820']) expect(shown).not.toContain(secret);
    expect(shown).toContain(mail);
  });

  test('an answer to a question for a withheld value is not shown at all where it cannot be read', () => {
    const { effects } = talk([
      "I'm Sarah Chen",
      'kay seven queue ex ninety-three',
      'hm, kay 7',
      pin,
      mail,
      'azure',
    ]);
    expect(effects.filter((effect) => 'context' in effect).map(({ kind }) => kind)).toEqual(['understand']);
    expect(JSON.stringify(effects.filter((effect) => 'context' in effect))).not.toMatch(/kay|queue/);
  });

  test('a message that came while something was under way is not shown before it is read', () => {
    const flow = {
      ...document,
      start: 'find',
      states: {
        ...document.states,
        find: { ...document.states.find, input: {}, outcomes: { found: 'write' }, failed: 'write' },
        write: { ...document.states.write, next: 'ask_pin' },
      },
    };
    const program = createProgram(flow, {}, { ai: true });
    const begun = step(program, createConversation(program, { id: 'c', flowVersion: 1, at }), {
      kind: 'started',
      at,
    });
    const held = step(program, begun.conversation, { kind: 'userMessage', at, text: `my pin is ${pin}` });
    const resolved = (conversation: Conversation, effects: readonly Effect[], result: EffectResult) =>
      step(program, conversation, {
        kind: 'effectResolved',
        at,
        effectId: effects[0]?.id ?? '',
        result,
        durationMs: 1,
      });
    const writing = resolved(held.conversation, begun.effects, {
      kind: 'outcome',
      outcome: 'found',
      data: {},
    });
    expect(writing.effects.map(({ kind }) => kind)).toEqual(['writeReply']);
    expect(JSON.stringify(contextOf(writing.effects[0]))).not.toContain(pin);
    const heard = resolved(writing.conversation, writing.effects, { kind: 'ai', answer: {}, usage: null });
    expect(heard.conversation.slots).toMatchObject({ pin: { value: pin } });
    expect(JSON.stringify(heard.conversation.recent)).not.toContain(pin);
  });

  test('a message too long to be read is not kept for it', () => {
    const { conversation } = talk(["I'm Sarah Chen", pin, mail, 'x'.repeat(5_000), 'azure']);
    expect(JSON.stringify(conversation).length).toBeLessThan(2_500);
  });

  test('without one nothing is asked, and nothing kept for it', () => {
    const { effects, conversation } = talk([...opening, 'azure'], document, false);
    expect(effects.filter((effect) => 'context' in effect)).toEqual([]);
    expect(conversation.recent).toEqual([]);
  });
});
