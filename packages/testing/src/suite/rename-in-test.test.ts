import type { Renames } from '@turnwise/flow';
import { expect, test } from 'vitest';
import type { FlowTest } from './flow-test.ts';
import { renameInTest } from './rename-in-test.ts';

const renames: Renames = {
  states: new Map([['ask', 'order_number']]),
  slots: new Map([['number', 'order']]),
  actions: new Map([['look_up', 'find_order']]),
};
const talk: FlowTest = {
  id: 'one',
  title: 'ask, number, look_up',
  answers: { look_up: [{ outcome: 'found', data: { number: 1 } }] },
  lines: [
    { startFrom: 'ask', state: 'ask' },
    { set: { number: 1, other: 'number' }, slots: { number: 1 }, attempts: { number: 2 } },
    {
      user: 'number',
      confirmed: ['number'],
      calls: ['look_up', { action: 'look_up', input: { number: 1 } }],
    },
  ],
};

test('states, slots and actions are called as the flow calls them; what is said and sent stays', () => {
  expect(renameInTest(talk, renames)).toEqual({
    id: 'one',
    title: 'ask, number, look_up',
    answers: { find_order: [{ outcome: 'found', data: { number: 1 } }] },
    lines: [
      { startFrom: 'order_number', state: 'order_number' },
      { set: { order: 1, other: 'number' }, slots: { order: 1 }, attempts: { order: 2 } },
      {
        user: 'number',
        confirmed: ['order'],
        calls: ['find_order', { action: 'find_order', input: { number: 1 } }],
      },
    ],
  });
});

test('one that names nothing of it is the very same', () => {
  const other: FlowTest = { id: 'two', title: 'Two', lines: [{ user: 'ask', state: 'done' }] };
  expect(renameInTest(other, renames)).toBe(other);
});
