import { englishPhrases, exitsOf, type StateDocument } from '@turnwise/flow';
import { expect, test } from 'vitest';
import type { CardContext } from '../kinds/card-content.ts';
import { cardContent } from '../kinds/cards.ts';
import { cardGeometry, placeholderLabel } from './card-geometry.ts';

const context: CardContext = {
  flowNames: {},
  phrases: englishPhrases,
  slotLabels: { order_number: 'Order number', reason: 'Reason' },
  slotPrompts: { reason: 'Why do you send it back?' },
  actionLabels: { lookup_order: 'Finds the order in the shop' },
  retryLimit: 3,
};
const measure = (state: StateDocument) => cardGeometry(cardContent(state, context), exitsOf(state), context);

test('text takes one line or two, never more', () => {
  expect(measure({ kind: 'say', messages: ['Hello.'], next: '' }).textLines).toBe(1);
  expect(
    measure({ kind: 'say', messages: ['I can help with a refund. What is the order number?'] }).textLines,
  ).toBe(2);
  expect(measure({ kind: 'say', messages: ['word '.repeat(200)] }).textLines).toBe(2);
  expect(measure({ kind: 'say', messages: ['one\ntwo'] }).textLines).toBe(2);
});

test('a single way on leaves from the head, several have a row each', () => {
  const say = measure({ kind: 'say', messages: ['Hi'], next: '' });
  expect(say.hasRows).toBe(false);
  expect(say.handles).toEqual([{ port: 'next', x: 250, y: 23 }]);
  const confirm = measure({ kind: 'confirm', prompt: 'Right?' });
  expect(confirm.hasRows).toBe(true);
  expect(confirm.handles.map((handle) => handle.port)).toEqual(['yes', 'no']);
  expect(confirm.handles[1]!.y - confirm.handles[0]!.y).toBe(30);
});

test('a remark that does not fit beside the chip goes below it', () => {
  expect(measure({ kind: 'ask', prompt: 'Why?', slot: 'reason' }).metaLines).toBe(1);
  expect(
    measure({ kind: 'ask', prompt: 'Which?', slot: 'order_number', retry: { then: 'default' } }).metaLines,
  ).toBe(2);
});

test('a question without words of its own shows those of its slot', () => {
  expect(cardContent({ kind: 'ask', slot: 'reason' }, context).text).toBe('Why do you send it back?');
});

test('what is not there is called like in the picker and in problems', () => {
  expect(placeholderLabel('travel_day', context)).toBe('Travel day');
  expect(placeholderLabel('reason', context)).toBe('Reason');
  expect(placeholderLabel('data.order.total', context)).toBe('order total');
});
