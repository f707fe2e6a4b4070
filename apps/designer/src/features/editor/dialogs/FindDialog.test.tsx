import { act, fireEvent, screen } from '@testing-library/react';
import { ReactFlowProvider } from '@xyflow/react';
import { expect, test } from 'vitest';
import { CommandsProvider } from '../commands/CommandsProvider.tsx';
import { renderInEditor } from '../panels/render-in-editor.tsx';
import { useEditor } from '../store/editor-context.tsx';
import { FindDialog } from './FindDialog.tsx';

function Finder({ isThere }: { isThere: boolean }) {
  const isOpen = useEditor((editor) => editor.dialog === 'find' && editor.tryItOpen === isThere);
  return isOpen && <FindDialog />;
}

/** An editor whose finder takes until `come` to be fetched. */
function setUp() {
  const { store } = renderInEditor(
    <ReactFlowProvider>
      <CommandsProvider saveNow={() => undefined}>
        <input aria-label="A field of the panel" />
        <Finder isThere />
      </CommandsProvider>
    </ReactFlowProvider>,
  );
  const type = (...keys: string[]) => {
    for (const key of keys) fireEvent.keyDown(document.activeElement ?? document.body, { key });
  };
  screen.getByLabelText('A field of the panel').focus();
  fireEvent.keyDown(document.activeElement ?? document.body, { key: 'k', ctrlKey: true });
  return { store, type, come: () => act(() => store.getState().setTryItOpen(true)) };
}

test('what is typed before the finder has come lands in it, and nowhere else', () => {
  const { store, type, come } = setUp();
  type('n', 'o', 'x', 'Backspace', 't', 'e');
  const isNotWritten = fireEvent.keyDown(document.activeElement ?? document.body, { key: 's' });
  expect(isNotWritten).toBe(false);
  come();
  expect(screen.getByRole('combobox').getAttribute('value')).toBe('notes');
  expect(store.getState().flow.notes).toEqual([]);
});

test('Enter chooses what was found by then', () => {
  const { store, type, come } = setUp();
  type('p', 'u', 'b', 'l', 'Enter');
  come();
  expect(screen.queryByRole('combobox')).toBeNull();
  expect(store.getState().dialog).toBeNull();
});

test('Escape calls it off, and it begins empty the next time', () => {
  const { store, type, come } = setUp();
  type('n', 'Escape');
  expect(store.getState().dialog).toBeNull();
  fireEvent.keyDown(document.activeElement ?? document.body, { key: 'k', ctrlKey: true });
  come();
  expect(screen.getByRole('combobox').getAttribute('value')).toBe('');
});
