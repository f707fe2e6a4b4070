import { expect, test } from 'vitest';
import { diffFlows } from './diff-flows.ts';
import { followRenames } from './follow-renames.ts';
import { applyOperations, type FlowOperation } from './operations/apply-operation.ts';
import { createFlow } from './schema/create-flow.ts';
import type { FlowDocument } from './schema/flow.ts';

const before: FlowDocument = {
  ...createFlow('test', 'Test'),
  start: 'greet',
  states: {
    greet: { kind: 'say', messages: ['Hello'], next: 'day' },
    day: { kind: 'ask', prompt: 'Which day?', next: 'done' },
    done: { kind: 'end', message: 'Done.' },
    left: { kind: 'end', message: 'Bye.' },
  },
  listeners: [{ id: 'l', kind: 'cancel', to: 'left' }],
};
const edited = (...operations: FlowOperation[]): FlowDocument => {
  const result = applyOperations(before, operations);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
};
const renamed = (from: string, to: string): FlowOperation => ({ type: 'renameState', from, to });
const none = { added: [], removed: [], changed: [] };

test('a state that is the same but for its name is no difference, nor is what leads to it', () => {
  const after = edited(renamed('day', 'which_day'), renamed('done', 'finished'), renamed('left', 'gone'));
  expect(diffFlows(before, after)).toMatchObject({ states: none, listeners: none, flow: none });
  expect(followRenames(before, after)).toEqual(after);
});

test('one that also says something else is gone and new', () => {
  const after = edited(renamed('left', 'gone'), {
    type: 'editState',
    name: 'gone',
    changes: { message: 'Farewell.' },
  });
  expect(diffFlows(before, after).states).toMatchObject({ added: ['gone'], removed: ['left'] });
});

test('where two could be meant, neither is', () => {
  const twins = edited({ type: 'editState', name: 'left', changes: { message: 'Done.' } });
  const result = applyOperations(twins, [renamed('done', 'end_1'), renamed('left', 'end_2')]);
  if (!result.ok) throw new Error(result.error.message);
  expect(diffFlows(twins, result.value).states).toMatchObject({
    added: ['end_1', 'end_2'],
    removed: ['done', 'left'],
  });
});
