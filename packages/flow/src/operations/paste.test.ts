import { describe, expect, it } from 'vitest';
import { createFlow } from '../schema/create-flow.ts';
import type { FlowDocument } from '../schema/flow.ts';
import { applyOperation, type FlowOperation } from './apply-operation.ts';
import { copyFragment } from './copy-fragment.ts';
import { type Fragment, fragmentSchema, pastedNames } from './paste.ts';

const from: FlowDocument = {
  ...createFlow('refund', 'Refund'),
  start: 'ask',
  slots: { order: { type: 'text', label: 'Order' }, email: { type: 'email' }, unused: { type: 'text' } },
  states: {
    ask: { kind: 'ask', prompt: 'Which order, {email}?', slot: 'order', next: 'look' },
    look: {
      kind: 'action',
      action: 'lookup',
      input: { id: '{order}' },
      outcomes: { found: 'bye' },
      failed: 'ask',
    },
    bye: { kind: 'end', message: 'Bye' },
  },
  actions: { lookup: { kind: 'mock' }, other: { kind: 'mock' } },
  layout: { ask: { x: 10, y: 10 }, look: { x: 300, y: 10 } },
};

function pasted(flow: FlowDocument, fragment: Fragment): FlowDocument {
  const result = applyOperation(flow, { type: 'paste', fragment, offset: { x: 20, y: 40 } });
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

describe('copyFragment', () => {
  it('takes states along with the slots and actions they use', () => {
    expect(copyFragment(from, ['ask', 'look', 'nobody'])).toEqual({
      format: 'turnwise/fragment',
      states: { ask: from.states.ask, look: from.states.look },
      layout: { ask: { x: 10, y: 10 }, look: { x: 300, y: 10 } },
      slots: { order: from.slots.order, email: from.slots.email },
      actions: { lookup: from.actions.lookup },
    });
    expect(copyFragment(from, ['bye']).layout).toEqual({ bye: { x: 0, y: 0 } });
  });

  it('survives the clipboard', () => {
    const fragment = copyFragment(from, ['ask', 'look']);
    expect(fragmentSchema.parse(JSON.parse(JSON.stringify(fragment)))).toEqual(fragment);
  });
});

describe('paste', () => {
  it('into another flow brings what is missing, and cuts what leads out', () => {
    const flow = pasted(createFlow('empty', 'Empty'), copyFragment(from, ['ask', 'look']));
    expect(flow).toMatchObject({ start: 'ask', layout: { ask: { x: 30, y: 50 }, look: { x: 320, y: 50 } } });
    expect(flow.states.ask).toEqual(from.states.ask);
    expect(flow.states.look).toEqual({
      kind: 'action',
      action: 'lookup',
      input: { id: '{order}' },
      outcomes: { found: '' },
      failed: 'ask',
    });
    expect(Object.keys(flow.slots)).toEqual(['order', 'email']);
    expect(Object.keys(flow.actions)).toEqual(['lookup']);
  });

  it('into the same flow gives new names, and keeps connections inside and out', () => {
    const fragment = copyFragment(from, ['ask', 'look']);
    expect(pastedNames(from, fragment)).toEqual({ ask: 'ask_2', look: 'look_2' });
    const flow = pasted(from, fragment);
    expect(flow.states.ask_2).toMatchObject({ next: 'look_2' });
    expect(flow.states.look_2).toMatchObject({ outcomes: { found: 'bye' }, failed: 'ask_2' });
    expect(flow.states.ask).toBe(from.states.ask);
    expect(flow.start).toBe('ask');
  });

  it('leaves the slots and actions the flow has as they are', () => {
    const other: FlowDocument = { ...createFlow('o', 'O'), slots: { order: { type: 'integer' } } };
    expect(pasted(other, copyFragment(from, ['ask'])).slots).toEqual({
      order: { type: 'integer' },
      email: { type: 'email' },
    });
  });

  it('refuses what it cannot read', () => {
    const refusal = (fragment: unknown) => {
      const operation: unknown = { type: 'paste', fragment, offset: { x: 0, y: 0 } };
      const result = applyOperation(from, operation as FlowOperation);
      return result.ok ? null : result.error.message;
    };
    const fragment = copyFragment(from, ['bye']);
    expect(refusal({ ...fragment, format: 'text' })).toContain('format should be "turnwise/fragment"');
    expect(refusal({ ...fragment, states: { 'Bad Name': { kind: 'end' } } })).toBe(
      'What was copied cannot be read.',
    );
    expect(refusal({ ...fragment, states: { a: { kind: 'zzz' } } })).toContain('Kind should be say, ask');
  });
});
