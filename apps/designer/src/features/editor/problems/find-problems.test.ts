import { createFlow, type FlowDocument } from '@turnwise/flow';
import { expect, test } from 'vitest';
import { createEditorStore } from '../store/editor-store.ts';
import { findProblems } from './find-problems.ts';

const order: FlowDocument = {
  ...createFlow('order', 'Order'),
  start: 'book',
  states: {
    book: { kind: 'subflow', label: 'Book', flow: 'booking', returned: { completed: 'done' } },
    done: { kind: 'end', outcome: 'completed', message: 'Done.' },
  },
};

test('a sub-flow that is not published is told, until it is', () => {
  const store = createEditorStore({ flow: order, revision: 0, onRefused: () => undefined });
  const told = () =>
    findProblems(store.getState())
      .filter(({ kind }) => kind === 'unpublished_flow')
      .map(({ severity, place }) => [severity, place]);
  expect(told()).toEqual([]);
  const names = { booking: 'Booking' };
  store.getState().setFlowNames(names, names);
  expect(told()).toEqual([['error', { in: 'state', name: 'book', field: 'flow' }]]);
  const { unpublishedFlows } = store.getState();
  // The same list read once more is nothing to check the flow for.
  store.getState().setFlowNames(names, { ...names });
  expect(store.getState().unpublishedFlows).toBe(unpublishedFlows);
  store.getState().setFlowNames(names, {});
  expect(told()).toEqual([]);
});
