import { createFlow, type FlowDocument } from '@turnwise/flow';
import { expect, test } from 'vitest';
import { findItems } from './find-items.ts';

const flow: FlowDocument = {
  ...createFlow('test', 'Test'),
  states: {
    ask_order: { kind: 'ask', label: 'Order number', prompt: 'Which order is it about?', next: '' },
    thanks: { kind: 'say', messages: ['Thanks, I have order {order_number}.'], next: '' },
  },
  slots: { order_number: { type: 'text', label: 'Order number' } },
  actions: { book: { kind: 'mock', label: 'Book it in the calendar' } },
};
const find = (query: string, chat: string | null = null) =>
  findItems(flow, query, { isEnabled: () => true, chat }).map((group) => [
    group.label,
    group.items.map((item) => item.label),
  ]);

test('states, slots and messages are found by any of their words', () => {
  expect(find('order')).toEqual([
    ['States', ['Order number']],
    ['Slots', ['Order number']],
    ['Messages', ['Which order is it about?', 'Thanks, I have order Order number.']],
  ]);
});

test('actions are found by their names', () => {
  expect(find('calendar')).toEqual([['Actions', ['Book it in the calendar']]]);
});

test('what can be done is found too', () => {
  expect(find('tidy')).toEqual([['Do', ['Tidy up the canvas']]]);
  expect(find('add ask')[0]).toEqual(['Do', ['Add Ask']]);
});

test('the parts of the flow are found by their names', () => {
  expect(find('go to tests')).toEqual([['Do', ['Go to Tests']]]);
  expect(find('versions')).toEqual([['Do', ['Go to Versions']]]);
});

test('what the tests cover is shown, and hidden again', () => {
  expect(find('tests cover')).toEqual([['Do', ['Show what the tests cover']]]);
  const [item] = findItems(flow, 'tests cover', { isEnabled: () => true, chat: null })[0]?.items ?? [];
  if (item?.is !== 'view') return expect.unreachable();
  item.perform();
  expect(find('tests cover')).toEqual([['Do', ['Hide what the tests cover']]]);
  item.perform();
  expect(find('tests cover')).toEqual([['Do', ['Show what the tests cover']]]);
});

test('nothing typed shows states and what can be done; nonsense finds nothing', () => {
  expect(find('').map(([label]) => label)).toEqual(['States', 'Do']);
  expect(find('xyzzy')).toEqual([]);
});

test('so is the page where one talks to the published version, while there is one', () => {
  expect(find('chat')).toEqual([]);
  expect(find('chat', '/chat/test')).toEqual([['Do', ['Chat with the published version']]]);
});
