import { act, fireEvent, screen } from '@testing-library/react';
import type { FlowDocument } from '@turnwise/flow';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { renderInEditor } from '../../panels/render-in-editor.tsx';
import { useEditor } from '../../store/editor-context.tsx';
import { ActionSave } from './ActionSave.tsx';

const flow: Partial<FlowDocument> = {
  actions: { find: { kind: 'mock', samples: [{ outcome: 'done', data: { item: 'Lamp' } }] } },
  states: { look: { kind: 'action', action: 'find' } },
};

function Panel() {
  const [isShown, setShown] = useState(true);
  const name = useEditor(({ flow: { states } }) => Object.keys(states)[0] ?? '');
  const state = useEditor(({ flow: { states } }) => states[name]);
  return (
    <>
      <button type="button" onClick={() => setShown(!isShown)}>
        Another state
      </button>
      {isShown && state?.kind === 'action' && <ActionSave name={name} state={state} action="find" />}
    </>
  );
}

const press = (role: 'button' | 'combobox' | 'option', name: string) =>
  fireEvent.click(screen.getByRole(role, { name }));
const search = () => screen.getByRole('combobox', { name: 'Find a slot, or name something to keep' });

test('what is to be kept is still there when one comes back before saying where, and can go into a new slot', () => {
  const { store } = renderInEditor(<Panel />, flow);
  press('button', 'Keep something');
  press('combobox', 'What to keep from the answer');
  press('option', 'item');
  expect(screen.getByText('Nothing is kept until you choose where.')).toBeTruthy();
  act(() => void store.getState().apply({ type: 'renameState', from: 'look', to: 'look_up' }));
  press('button', 'Another state');
  press('button', 'Another state');
  expect(screen.getByText('Nothing is kept until you choose where.')).toBeTruthy();
  press('combobox', 'Where to keep it');
  fireEvent.change(search(), { target: { value: 'Item' } });
  expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
    'New slot “Item”',
    'Keep “Item” beside the slots',
  ]);
  press('option', 'New slot “Item”');
  press('button', 'Create the slot');
  expect(store.getState().flow.slots.item).toMatchObject({ label: 'Item' });
  expect(store.getState().flow.states.look_up).toMatchObject({ save: { item: 'item' } });
  expect(screen.queryByText('Nothing is kept until you choose where.')).toBeNull();
});
