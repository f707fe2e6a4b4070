import { screen } from '@testing-library/react';
import type { Problem } from '@turnwise/checker';
import type { FlowDocument } from '@turnwise/flow';
import { expect, test } from 'vitest';
import { FlowPanel } from '../panels/FlowPanel.tsx';
import { renderInEditor } from '../panels/render-in-editor.tsx';
import { placeOfProblem } from './place-of-problem.ts';

const flow: Partial<FlowDocument> = {
  start: 'look_up',
  states: { look_up: { kind: 'action', action: 'find', outcomes: { found: '' } } },
  actions: { find: { kind: 'mock', label: 'Find the order', outcomes: [{ name: 'found' }] } },
};

test('a problem of an action leads to the action, open to be worked on', async () => {
  const { store } = renderInEditor(<FlowPanel />, flow);
  const problem: Problem = {
    id: 'unused_action',
    kind: 'unused_action',
    severity: 'warning',
    message: 'Nothing calls it.',
    place: { in: 'action', name: 'find' },
  };
  store.getState().select({ states: ['look_up'] });
  store.getState().showPlace(placeOfProblem(store.getState().flow, problem));
  expect(store.getState().selection.states).toEqual([]);
  expect(await screen.findByRole('dialog', { name: 'Find the order' }, { timeout: 10_000 })).toBeTruthy();
});
