import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { BranchDocument, SlotDocument, StateDocument } from '@turnwise/flow';
import { useRef } from 'react';
import { describe, expect, test } from 'vitest';
import { useKeepFocus } from '../../../ui/use-keep-focus.ts';
import { renderInEditor } from '../panels/render-in-editor.tsx';
import { useEditState } from '../panels/use-edit-state.ts';
import { useEditor } from '../store/editor-context.tsx';
import { BranchList } from './BranchList.tsx';

const branches: BranchDocument[] = [
  { id: 'a', label: 'first', when: { kind: 'keyword', words: ['one'] }, to: '' },
  { id: 'b', label: 'second', when: { kind: 'keyword', words: ['two'] }, to: 'bye' },
  { id: 'c', when: { kind: 'any' }, to: '' },
];
const states: Record<string, StateDocument> = {
  listen: { kind: 'ask', label: 'Listen', branches },
  bye: { kind: 'end', label: 'Goodbye' },
};

function Listen({ slot }: { slot?: string }) {
  const edit = useEditState('listen');
  const state = useEditor(({ flow }) => flow.states.listen);
  const root = useRef<HTMLDivElement>(null);
  useKeepFocus(root);
  if (state?.kind !== 'ask') return null;
  return (
    <div ref={root}>
      <BranchList
        name="listen"
        branches={state.branches ?? []}
        scope={{}}
        starts="keyword"
        {...(slot === undefined ? {} : { slot })}
        onChange={(next, typing) => edit({ branches: next }, typing)}
      />
    </div>
  );
}
const open = () => renderInEditor(<Listen />, { states, start: 'listen' });
const grips = () => screen.getAllByRole('button', { name: /^Move Branch/ });

describe('the order of branches', () => {
  test('Alt and an arrow move one, say so, and keep the focus on it', () => {
    const { operations, store } = open();
    const [first] = grips();
    first?.focus();
    if (first) fireEvent.keyDown(first, { key: 'ArrowDown', altKey: true });
    expect(operations).toEqual([{ type: 'moveBranch', state: 'listen', branch: 'a', index: 1 }]);
    expect(screen.getByText('Branch 1: first is now 2 of 3.')).toBeTruthy();
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Move Branch 2: first');
    store.getState().undo();
    const state = store.getState().flow.states.listen;
    expect(state?.kind === 'ask' && state.branches?.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  test('the first cannot go up, and an arrow alone moves nothing', () => {
    const { operations } = open();
    const [first] = grips();
    if (first) {
      fireEvent.keyDown(first, { key: 'ArrowUp', altKey: true });
      fireEvent.keyDown(first, { key: 'ArrowDown' });
    }
    expect(operations).toEqual([]);
  });
});

describe('a branch', () => {
  test('gets an id of its own, also after others were taken away', () => {
    const { operations } = open();
    fireEvent.click(screen.getByRole('button', { name: 'Remove the branch “second”' }));
    fireEvent.click(screen.getByRole('button', { name: 'Add a branch' }));
    fireEvent.click(screen.getByRole('button', { name: 'Add a branch' }));
    const last = operations.at(-1);
    const changed = last?.type === 'editState' ? last.changes.branches : undefined;
    expect(changed).toMatchObject([{ id: 'a' }, { id: 'c' }, { id: 'branch' }, { id: 'branch_2' }]);
  });

  test('that was just added takes the keyboard, to be written', () => {
    open();
    fireEvent.click(screen.getByRole('button', { name: 'Add a branch' }));
    const focused = document.activeElement;
    expect(focused?.closest('[data-field^="branches."]')?.getAttribute('data-field')).toBe('branches.3');
    expect(focused?.getAttribute('aria-label')).toBe('What the rule looks at');
  });

  test('taken away by its button leaves the focus among the others', async () => {
    open();
    const remove = screen.getByRole('button', { name: 'Remove the branch “first”' });
    remove.focus();
    fireEvent.click(remove);
    expect(screen.queryByRole('button', { name: 'Remove the branch “first”' })).toBeNull();
    await waitFor(() => expect(document.activeElement?.closest('ol')).toBeTruthy());
  });

  test('is led to a new state in one step that undo takes back', () => {
    const { store, operations } = open();
    fireEvent.click(screen.getByRole('combobox', { name: 'If first, go to' }));
    fireEvent.click(screen.getByRole('option', { name: 'A new state…' }));
    fireEvent.change(screen.getByRole('textbox', { name: 'What is it called?' }), {
      target: { value: 'Manager approval' },
    });
    fireEvent.click(screen.getByRole('button', { name: /^Hand off/ }));
    expect(operations).toMatchObject([
      { type: 'addState', name: 'manager_approval', state: { kind: 'handoff', label: 'Manager approval' } },
      { type: 'connect', from: 'listen', port: 'branch:a', to: 'manager_approval' },
    ]);
    store.getState().undo();
    expect(store.getState().flow.states).toEqual(states);
  });

  test('typing its name is one undo step', () => {
    const { store } = open();
    const [name] = screen.getAllByLabelText('Name on the card');
    for (const value of ['f', 'fi', 'fin']) if (name) fireEvent.change(name, { target: { value } });
    expect(store.getState().history.done).toHaveLength(1);
  });
});

describe('a question that fills a slot', () => {
  const choices = [
    { value: 'brakes', label: 'Brakes' },
    { value: 'gears', label: 'Gears' },
  ];
  const asking = (slot: SlotDocument) =>
    renderInEditor(<Listen slot="part" />, { states, start: 'listen', slots: { part: slot } });
  const made = ({ operations }: ReturnType<typeof open>) => {
    const last = operations.at(-1);
    return last?.type === 'editState' ? (last.changes.branches as BranchDocument[]).slice(3) : [];
  };
  const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

  test('is branched on by its value, and by the words where it takes any', () => {
    const listed = asking({ type: 'choice', choices });
    press('Add a branch');
    expect(made(listed)).toMatchObject([{ when: { kind: 'slot', slot: 'part', op: 'is' } }]);
    const written = asking({ type: 'text' });
    press('Add a branch');
    expect(made(written)).toMatchObject([{ when: { kind: 'keyword' } }]);
  });

  test('gets a branch for each choice that has none yet', () => {
    const editor = asking({ type: 'choice', choices: [...choices, { value: 'bell' }] });
    press('A branch for each choice');
    expect(made(editor).map(({ label }) => label)).toEqual(['Brakes', 'Gears', 'bell']);
    expect(screen.queryByRole('button', { name: /^A branch for each/ })).toBeNull();
    press('Remove the branch “Gears”');
    press('A branch for each other choice');
    expect(made(editor).map(({ label }) => label)).toEqual(['Brakes', 'bell', 'Gears']);
  });
});
