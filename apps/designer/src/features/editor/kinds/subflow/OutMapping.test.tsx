import { fireEvent, screen } from '@testing-library/react';
import { createFlow, type FlowDocument, type StateDocumentOf } from '@turnwise/flow';
import { expect, test } from 'vitest';
import { renderInEditor } from '../../panels/render-in-editor.tsx';
import { OutMapping } from './OutMapping.tsx';

const state: StateDocumentOf<'subflow'> = { kind: 'subflow', flow: 'other' };
const other: FlowDocument = {
  ...createFlow('other', 'Other'),
  slots: { day: { type: 'date', label: 'Day' }, name: { type: 'name', label: 'Name' } },
};

async function bring(label: string) {
  const rendered = renderInEditor(<OutMapping name="run" state={state} other={other} />, {
    slots: { name: { type: 'name', label: 'Guest' } },
    states: { run: state },
  });
  fireEvent.click(screen.getByRole('combobox', { name: 'Bring something back' }));
  fireEvent.click(await screen.findByRole('option', { name: label }));
  return rendered;
}

test('what is chosen to come back without a place says that it does not yet, and can be let go', async () => {
  const { operations } = await bring('Day');
  expect(screen.getByText(/Not brought back yet/)).toBeTruthy();
  expect(operations).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: 'Do not bring back Day' }));
  expect(screen.queryByText(/Not brought back yet/)).toBeNull();
});

test('what has a slot of its name here goes there', async () => {
  const { operations } = await bring('Name');
  expect(operations).toEqual([{ type: 'editState', name: 'run', changes: { out: { name: '{name}' } } }]);
  expect(screen.queryByText(/Not brought back yet/)).toBeNull();
});
