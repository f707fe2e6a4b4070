import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { type ImportDelivery, ImportDialog } from './ImportDialog.tsx';
import { flowsMessages as words } from './messages.ts';

afterEach(cleanup);

const opened = (delivery: ImportDelivery) =>
  render(<ImportDialog delivery={delivery} onImported={() => undefined} onClose={() => undefined} />);
const pressImport = () => fireEvent.click(screen.getByRole('button', { name: words.importSubmit(0) }));

test('with nothing chosen, importing says what to do first', () => {
  opened({});
  pressImport();
  expect(screen.getByText(words.importNothing)).toBeTruthy();
});

test('a damaged file says what is wrong with it, and importing says nothing beside that', async () => {
  opened({ files: [new File(['hello'], 'notes.txt')] });
  expect((await screen.findByRole('alert')).textContent).toContain('not JSON');
  pressImport();
  expect(screen.queryByText(words.importNothing)).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: words.importRemove('notes.txt') }));
});
