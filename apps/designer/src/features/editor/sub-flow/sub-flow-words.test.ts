import { createFlow, type ExtractionRefusal, extractSubFlow, type FlowDocument } from '@turnwise/flow';
import { describe, expect, test, vi } from 'vitest';
import { createEditorStore } from '../store/editor-store.ts';
import { extractionInWords } from './extraction-in-words.ts';
import { refusalInWords } from './refusal-in-words.ts';
import { selectedForSubFlow } from './selected-for-sub-flow.ts';
import { tellWhenTakenBack } from './tell-when-taken-back.ts';

const flow: FlowDocument = {
  ...createFlow('test', 'Test'),
  start: 'ask_order',
  slots: { order: { type: 'text', label: 'Order number' }, email: { type: 'email' } },
  states: {
    ask_order: { kind: 'ask', slot: 'order', prompt: 'Which order, {email}?', next: 'thanks' },
    thanks: { kind: 'say', label: 'Say thanks', messages: ['Thanks'], next: 'bye' },
    bye: { kind: 'end', label: 'Goodbye' },
  },
  layout: { ask_order: { x: 0, y: 0 }, thanks: { x: 340, y: 0 }, bye: { x: 680, y: 0 } },
  frames: [{ id: 'f', title: 'The order', x: -30, y: -30, width: 700, height: 300 }],
};

test('what will happen is told in sentences', () => {
  const plan = extractSubFlow(flow, ['ask_order', 'thanks', 'bye'], { id: 'x', name: 'X' });
  if (!plan.ok) throw new Error(JSON.stringify(plan.error));
  expect(extractionInWords(plan.value, flow).map(({ lines }) => lines)).toEqual([
    ['“Order number” goes in as far as it is known, and comes back.', '“Email” goes in.'],
    ['When it is done, “Goodbye” comes next.'],
    ['“Goodbye” stays here, because it ends the whole conversation.'],
  ]);
});

test.each<[ExtractionRefusal, string]>([
  [{ code: 'only_endings' }, 'ends the conversation'],
  [
    {
      code: 'several_entries',
      entries: [
        { state: 'thanks', from: [{ in: 'state', name: 'ask_order' }, { in: 'start' }] },
        { state: 'bye', from: [{ in: 'listener', id: 'l' }] },
      ],
    },
    '“Say thanks” is reached from “Ask order” and the start; “Goodbye” is reached from what is always listened for',
  ],
  [
    { code: 'needs_confirmed', state: 'thanks', slot: 'order', by: 'ask_order' },
    '“Say thanks” needs “Order number” to be confirmed, which happens in “Ask order”.',
  ],
])('a refusal says which: %o', (refusal, words) => {
  expect(refusalInWords(refusal, flow)).toContain(words);
});

describe('what is selected', () => {
  const store = createEditorStore({ flow, revision: 1 });

  test('is the states, and those in a frame', () => {
    store.getState().select({ frames: ['f'] });
    expect(selectedForSubFlow(store.getState())).toEqual(['ask_order', 'thanks']);
    store.getState().select({ frames: ['f'], states: ['bye', 'thanks'] });
    expect(selectedForSubFlow(store.getState())).toEqual(['bye', 'thanks', 'ask_order']);
  });

  test('is told once to be back, however it was undone', () => {
    const tell = vi.fn();
    const { apply, undo, redo } = store.getState();
    apply({ type: 'removeStates', names: ['bye'] }, { label: 'Make it' });
    tellWhenTakenBack(store, 'Make it', tell);
    apply({ type: 'setStart', state: 'thanks' }, { label: 'Start' });
    undo();
    expect(tell).not.toHaveBeenCalled();
    undo();
    redo();
    undo();
    expect(tell).toHaveBeenCalledTimes(1);
  });
});
