import { fireEvent, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { NewStateDialog } from './NewStateDialog.tsx';
import { renderInEditor } from './render-in-editor.tsx';

test('from its name, Enter and the arrows lead to the kinds, and back', () => {
  const onCreate = vi.fn();
  renderInEditor(<NewStateDialog label="Approval" onClose={() => undefined} onCreate={onCreate} />);
  const name = screen.getByRole('textbox', { name: 'What is it called?' });
  const say = screen.getByRole('button', { name: /^Say/ });
  const ask = screen.getByRole('button', { name: /^Ask/ });
  name.focus();
  fireEvent.keyDown(name, { key: 'Enter' });
  expect(document.activeElement).toBe(say);
  fireEvent.keyDown(say, { key: 'ArrowRight' });
  expect(document.activeElement).toBe(ask);
  fireEvent.keyDown(ask, { key: 'ArrowUp' });
  expect(document.activeElement).toBe(name);
  fireEvent.keyDown(name, { key: 'ArrowDown' });
  expect(document.activeElement).toBe(say);
  // Enter on a kind is the button's own; letters stay with the name.
  expect(fireEvent.keyDown(say, { key: 'Enter' })).toBe(true);
  fireEvent.click(say);
  expect(onCreate).toHaveBeenCalledWith('say', 'Approval');
});
