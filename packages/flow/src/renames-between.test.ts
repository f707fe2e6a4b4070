import { expect, test } from 'vitest';
import { applyOperations, type FlowOperation } from './operations/apply-operation.ts';
import { renamesBetween } from './renames-between.ts';
import { createFlow } from './schema/create-flow.ts';
import type { FlowDocument } from './schema/flow.ts';

const before: FlowDocument = {
  ...createFlow('test', 'Test'),
  start: 'ask',
  slots: { name: { type: 'text' }, city: { type: 'text' }, day: { type: 'date' } },
  states: {
    ask: { kind: 'ask', prompt: 'Who are you?', slot: 'name', next: 'ask_2' },
    ask_2: { kind: 'ask', prompt: 'Where?', slot: 'city', next: 'done' },
    done: { kind: 'end' },
  },
  layout: { ask: { x: 0, y: 0 }, ask_2: { x: 300, y: 0 }, done: { x: 600, y: 0 } },
  actions: { look_up: { kind: 'mock', outcomes: [{ name: 'found' }] } },
};
function after(...operations: FlowOperation[]) {
  const edited = applyOperations(before, operations);
  if (!edited.ok) throw new Error(edited.error.message);
  const { states, slots, actions } = renamesBetween(before, edited.value);
  return { states: [...states], slots: [...slots], actions: [...actions] };
}
const none = { states: [], slots: [], actions: [] };

test('states, slots and actions that are called otherwise, several at once, with what refers to them', () => {
  expect(
    after(
      { type: 'renameState', from: 'ask', to: 'your_name' },
      { type: 'editState', name: 'your_name', changes: { label: 'Your name', prompt: 'What is your name?' } },
      { type: 'renameState', from: 'ask_2', to: 'your_city' },
      { type: 'renameSlot', from: 'name', to: 'customer' },
      { type: 'renameSlot', from: 'city', to: 'town' },
      { type: 'renameAction', from: 'look_up', to: 'find_order' },
    ),
  ).toEqual({
    states: [
      ['ask', 'your_name'],
      ['ask_2', 'your_city'],
    ],
    slots: [
      ['name', 'customer'],
      ['city', 'town'],
    ],
    actions: [['look_up', 'find_order']],
  });
});

test('what went and what came instead is no renaming', () => {
  expect(
    after(
      { type: 'removeStates', names: ['done'] },
      { type: 'addState', name: 'person', state: { kind: 'handoff' }, position: { x: 600, y: 0 } },
    ),
  ).toEqual(none);
  expect(
    after(
      { type: 'removeStates', names: ['done'] },
      { type: 'addState', name: 'bye', state: { kind: 'end' }, position: { x: 0, y: 400 } },
    ),
  ).toEqual(none);
});

test('names that only changed places are none either', () => {
  const { ask, ask_2, done } = before.states;
  if (!ask || !ask_2 || !done) throw new Error('They are there.');
  const swapped = renamesBetween(before, { ...before, states: { ask_2: ask, ask: ask_2, done } });
  expect([...swapped.states]).toEqual([]);
});
