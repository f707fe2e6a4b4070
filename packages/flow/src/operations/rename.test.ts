import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { referencesOf } from '../references/references-of.ts';
import { createFlow } from '../schema/create-flow.ts';
import type { FlowDocument } from '../schema/flow.ts';
import { parseFlowText, serializeFlow } from '../schema/parse-flow.ts';
import { applyOperation, type FlowOperation } from './apply-operation.ts';

const text = readFileSync(new URL('../migrations/frozen/v1.json', import.meta.url), 'utf8');

function readEverything(): FlowDocument {
  const flow = parseFlowText(text);
  if (!flow.ok) throw new Error(flow.error.message);
  return flow.value;
}
const everything = readEverything();

function edited(flow: FlowDocument, operation: FlowOperation): FlowDocument {
  const result = applyOperation(flow, operation);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

/** The document's text, without the parts a name may stay in: an action's own inputs, and words. */
const textOf = ({ actions: _, ...flow }: FlowDocument): string => JSON.stringify(flow);

describe('renaming what a choice is kept as', () => {
  const size = (value: string) => ({ kind: 'slot', slot: 'size', op: 'is', value }) as const;
  const flow: FlowDocument = {
    ...createFlow('f', 'F'),
    slots: {
      size: {
        type: 'choice',
        choices: [{ value: 'choice', label: 'Small' }, { value: 'large' }],
        default: 'choice',
        rules: [{ kind: 'oneOf', value: ['choice', 'large'] }],
        remember: true,
      },
      other: { type: 'text', default: 'choice' },
    },
    states: {
      way: {
        kind: 'decide',
        branches: [
          { id: 'b1', when: size('choice') },
          { id: 'b2', when: size('large') },
          {
            id: 'b3',
            when: {
              kind: 'all',
              conditions: [
                { kind: 'slot', slot: 'size', op: 'is one of', value: ['large', 'choice', '{other}'] },
                { kind: 'not', condition: { kind: 'memory', key: 'size', op: 'is', value: 'choice' } },
                { kind: 'slot', slot: 'other', op: 'is', value: 'choice' },
              ],
            },
          },
        ],
      },
      ask: { kind: 'ask', slot: 'size', branches: [{ id: 'b1', when: size('choice') }] },
      keep: {
        kind: 'set',
        assign: [
          { to: 'size', value: 'choice' },
          { to: 'other', value: 'choice' },
        ],
      },
      order: { kind: 'action', action: 'price', input: { size: '{size}', by: '{other}' } },
      inner: { kind: 'subflow', in: { size: 'choice' }, out: { size: 'choice', other: 'choice' } },
    },
    actions: {
      price: {
        kind: 'mock',
        inputs: ['size', 'by'],
        samples: [
          { outcome: 'cheap', when: { size: 'choice', by: 'choice' } },
          { outcome: 'dear', when: { size: 'large' } },
        ],
      },
      unused: { kind: 'mock', samples: [{ outcome: 'x', when: { size: 'choice' } }] },
    },
  };
  const renamed = edited(flow, { type: 'renameChoice', slot: 'size', from: 'choice', to: 'small' });

  it('reaches every place that gives the slot this value, or compares it with it', () => {
    expect(renamed.slots.size).toMatchObject({
      choices: [{ value: 'small', label: 'Small' }, { value: 'large' }],
      default: 'small',
      rules: [{ value: ['small', 'large'] }],
    });
    expect(renamed.states).toMatchObject({
      way: {
        branches: [
          { when: { value: 'small' } },
          { when: { value: 'large' } },
          {
            when: {
              conditions: [
                { value: ['large', 'small', '{other}'] },
                { condition: { value: 'small' } },
                { slot: 'other', value: 'choice' },
              ],
            },
          },
        ],
      },
      ask: { branches: [{ when: { value: 'small' } }] },
      keep: { assign: [{ value: 'small' }, { to: 'other', value: 'choice' }] },
      inner: { in: { size: 'choice' }, out: { size: 'small', other: 'choice' } },
    });
    expect(renamed.actions.price?.samples).toEqual([
      { outcome: 'cheap', when: { size: 'small', by: 'choice' } },
      { outcome: 'dear', when: { size: 'large' } },
    ]);
  });

  it('leaves alone what has nothing to do with it', () => {
    expect(renamed.slots.other).toBe(flow.slots.other);
    expect(renamed.states.order).toBe(flow.states.order);
    expect(renamed.actions.unused).toBe(flow.actions.unused);
    expect(edited(flow, { type: 'renameChoice', slot: 'size', from: 'large', to: 'big' }).states.keep).toBe(
      flow.states.keep,
    );
  });

  it('leaves the examples of an action alone that other states give other values', () => {
    const states = { ...flow.states, again: { kind: 'action', action: 'price', input: { size: '{other}' } } };
    const twice = edited(
      { ...flow, states: states as FlowDocument['states'] },
      { type: 'renameChoice', slot: 'size', from: 'choice', to: 'small' },
    );
    expect(twice.actions).toBe(flow.actions);
  });

  it('there and back gives the same document', () => {
    const back = edited(renamed, { type: 'renameChoice', slot: 'size', from: 'small', to: 'choice' });
    expect(serializeFlow(back)).toBe(serializeFlow(flow));
  });

  it('refuses what cannot be', () => {
    const errorOf = (slot: string, from: string, to: string) => {
      const result = applyOperation(flow, { type: 'renameChoice', slot, from, to });
      return result.ok ? null : result.error;
    };
    expect(errorOf('nobody', 'choice', 'x')).toMatchObject({ message: 'There is no slot called "nobody".' });
    expect(errorOf('constructor', 'choice', 'x')).toMatchObject({ code: 'unknown' });
    expect(errorOf('size', 'huge', 'x')).toEqual({
      code: 'unknown',
      message: 'There is no choice called "huge".',
    });
    expect(errorOf('size', 'choice', 'large')).toEqual({
      code: 'name_taken',
      message: 'There is already a choice called "large".',
    });
    expect(errorOf('size', 'choice', '')).toMatchObject({ code: 'invalid' });
    expect(edited(flow, { type: 'renameChoice', slot: 'size', from: 'choice', to: 'choice' })).toBe(flow);
  });
});

describe('renaming', () => {
  it.each(Object.keys(everything.slots))('a slot, %s, everywhere it is named', (from) => {
    const renamed = edited(everything, { type: 'renameSlot', from, to: 'another_name' });
    expect(Object.keys(renamed.slots)).toEqual(
      Object.keys(everything.slots).map((name) => (name === from ? 'another_name' : name)),
    );
    expect(textOf(renamed)).not.toContain(`{${from}}`);
    const before = referencesOf(everything).filter((use) => use.to === 'slot' && use.name === from);
    const after = referencesOf(renamed).filter((use) => use.to === 'slot' && use.name === 'another_name');
    expect(after).toHaveLength(before.length);
    expect(referencesOf(renamed).some((use) => use.to === 'slot' && use.name === from)).toBe(false);
  });

  it('reaches placeholders, nested conditions, mappings, listeners and settings', () => {
    const renamed = edited(everything, { type: 'renameSlot', from: 'full_name', to: 'person_name' });
    expect(renamed.states).toMatchObject({
      who: { slot: 'person_name', listeners: { help: { answer: 'Any name will do, {person_name}.' } } },
      every_op: {
        branches: expect.arrayContaining([
          expect.objectContaining({
            when: expect.objectContaining({ op: 'is one of', value: ['a', '{person_name}'] }),
          }),
        ]),
      },
      booking: { in: { name: '{person_name}' } },
    });
    expect(renamed.listeners[0]).toMatchObject({ answer: 'All right, {person_name}.' });
    expect(renamed.listeners.find((one) => one.kind === 'questions')).toMatchObject({
      questions: [{ answer: 'At 9, {person_name}.' }],
    });
    expect(renamed.settings).toMatchObject({ resumeGapGreeting: 'Welcome back, {person_name}.' });
    expect(renamed.slots.order_number?.message).toContain('{person_name}');

    const order = edited(everything, { type: 'renameSlot', from: 'order_number', to: 'order_id' });
    expect(order.slots.order_id).toMatchObject({
      rules: expect.arrayContaining([
        expect.objectContaining({ message: expect.stringContaining('{order_id}') }),
      ]),
    });
    expect(order.states.look_up).toMatchObject({ input: { order_number: '{order_id}' } });
    expect(order.actions).toBe(everything.actions);

    const reason = edited(everything, { type: 'renameSlot', from: 'reason', to: 'why' });
    expect(JSON.stringify(reason.states.decide_amount)).toContain('"slot":"why"');
    expect(reason.states.decide_amount).toMatchObject({
      branches: [{ when: { conditions: [{}, { conditions: [{}, { value: '{why}' }] }, {}] } }, {}],
    });
    expect(reason.states.topic).toMatchObject({ branches: [{ clear: ['why'] }, {}, {}, {}, {}, {}, {}, {}] });

    const amount = edited(everything, { type: 'renameSlot', from: 'amount', to: 'price' });
    expect(amount.states.look_up).toMatchObject({ save: { price: 'order.amount', 'data.order': 'order' } });
  });

  it.each(Object.keys(everything.states))('a state, %s, everywhere it is named', (from) => {
    const renamed = edited(everything, { type: 'renameState', from, to: 'another_name' });
    expect(referencesOf(renamed).some((use) => use.to === 'state' && use.name === from)).toBe(false);
    expect(Object.keys(renamed.layout)).toHaveLength(Object.keys(everything.layout).length);
    expect(Object.keys(renamed.states).indexOf('another_name')).toBe(
      Object.keys(everything.states).indexOf(from),
    );
  });

  it('of a state reaches visits, retries, listeners and the start', () => {
    const person = edited(everything, { type: 'renameState', from: 'person', to: 'agent' });
    expect(person.states.details).toMatchObject({ retry: { to: 'agent' } });
    expect(person.states.who).toMatchObject({ listeners: { handoff: { to: 'agent' } } });
    expect(person.listeners.find((one) => one.kind === 'handoff')).toMatchObject({ to: 'agent' });
    const apology = edited(everything, { type: 'renameState', from: 'apology', to: 'sorry' });
    expect(JSON.stringify(apology.states.decide_amount)).toContain('"state":"sorry"');
    expect(edited(everything, { type: 'renameState', from: 'welcome', to: 'hello' })).toMatchObject({
      start: 'hello',
      layout: { hello: { x: 0, y: 0 } },
    });
  });

  it('an action reaches the states that call it', () => {
    const renamed = edited(everything, { type: 'renameAction', from: 'lookup_order', to: 'find_order' });
    expect(renamed.states.look_up).toMatchObject({ action: 'find_order' });
    expect(Object.keys(renamed.actions)[0]).toBe('find_order');
  });

  it('there and back gives the same document, for every name', () => {
    const there = [
      ...Object.keys(everything.slots).map((name) => ['renameSlot', name] as const),
      ...Object.keys(everything.states).map((name) => ['renameState', name] as const),
      ...Object.keys(everything.actions).map((name) => ['renameAction', name] as const),
    ];
    for (const [type, name] of there) {
      const away = edited(everything, { type, from: name, to: 'somewhere_else' });
      expect(away).not.toEqual(everything);
      expect(serializeFlow(edited(away, { type, from: 'somewhere_else', to: name }))).toBe(text);
    }
  });

  it('follows a slot into what is remembered of it, which is kept under its name', () => {
    const flow: FlowDocument = {
      ...createFlow('f', 'F'),
      slots: { name: { type: 'name', remember: true } },
      states: {
        hi: {
          kind: 'decide',
          branches: [
            { id: 'b', when: { kind: 'memory', key: 'name', op: 'is', value: '{memory.name}' }, to: 'back' },
            { id: 'c', when: { kind: 'memory', key: 'named', op: 'is filled' }, to: 'back' },
          ],
        },
        back: { kind: 'say', messages: ['Hello {memory.name}, {memory.named}, {data.name}.'] },
      },
    };
    const renamed = edited(flow, { type: 'renameSlot', from: 'name', to: 'full_name' });
    expect(renamed.states).toMatchObject({
      hi: {
        branches: [{ when: { key: 'full_name', value: '{memory.full_name}' } }, { when: { key: 'named' } }],
      },
      back: { messages: ['Hello {memory.full_name}, {memory.named}, {data.name}.'] },
    });
    expect(edited(renamed, { type: 'renameSlot', from: 'full_name', to: 'name' })).toEqual(flow);
  });

  it('leaves the objects of untouched states alone', () => {
    const renamed = edited(everything, { type: 'renameSlot', from: 'guests', to: 'people' });
    expect(renamed.states.topic).toBe(everything.states.topic);
    expect(renamed.slots.email).toBe(everything.slots.email);
    expect(renamed.settings).toBe(everything.settings);
  });

  it.each(['renameSlot', 'renameState', 'renameAction'] as const)('%s refuses what cannot be', (type) => {
    const what = type.slice('rename'.length).toLowerCase();
    const known = { renameSlot: 'email', renameState: 'who', renameAction: 'pretend' }[type];
    const other = { renameSlot: 'phone', renameState: 'topic', renameAction: 'save_ticket' }[type];
    const errorOf = (from: string, to: string) => {
      const result = applyOperation(everything, { type, from, to });
      return result.ok ? null : result.error;
    };
    expect(errorOf('nobody', 'x')).toEqual({
      code: 'unknown',
      message: `There is no ${what} called "nobody".`,
    });
    expect(errorOf('constructor', 'x')).toMatchObject({ code: 'unknown' });
    expect(errorOf(known, 'Not A Name')).toMatchObject({
      code: 'invalid_name',
      message: `"Not A Name" cannot be the name of a ${what}: use small letters, digits and _, starting with a letter.`,
    });
    expect(errorOf(known, other)).toEqual({
      code: 'name_taken',
      message: `There is already a ${what} called "${other}".`,
    });
    expect(edited(everything, { type, from: known, to: known })).toBe(everything);
  });
});
