import { createFlow, type FlowDocument } from '@turnwise/flow';
import { expect, test } from 'vitest';
import { createCardContextReader } from '../canvas/card-context.ts';
import { wordsSaid } from './words-said.ts';

const flow: FlowDocument = {
  ...createFlow('test', 'Test'),
  slots: { svc: { type: 'text', label: 'Service', prompt: 'Which service?' } },
};
const context = createCardContextReader()(flow);

test('a row says what the state says, slots by their labels, on one line', () => {
  expect(wordsSaid({ kind: 'say', messages: ['You chose {svc}.\nThanks!'] }, context)).toBe(
    'You chose [Service]. Thanks!',
  );
  expect(wordsSaid({ kind: 'ask', slot: 'svc', prompt: '' }, context)).toBe('Which service?');
  const long = wordsSaid({ kind: 'say', messages: ['word '.repeat(200)] }, context);
  expect(long).toMatch(/ word…$/);
  expect(long.length).toBeLessThanOrEqual(120);
  expect(wordsSaid({ kind: 'say', messages: ['We open at nine.'] }, context, 10)).toBe('We open…');
});

test('a state that says nothing yet adds nothing to its row', () => {
  expect(wordsSaid({ kind: 'say', messages: [''] }, context)).toBe('');
});
