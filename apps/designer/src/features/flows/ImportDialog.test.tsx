import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { createFlow, serializeFlow } from '@turnwise/flow';
import { afterEach, expect, test, vi } from 'vitest';
import { importFlow } from '../../api/flows.ts';
import { type ImportDelivery, ImportDialog } from './ImportDialog.tsx';
import { flowsMessages as words } from './messages.ts';

vi.mock('../../api/flows.ts', () => ({
  importFlow: vi.fn((_text: string, name?: string) => Promise.resolve({ id: 'new', name })),
}));

afterEach(cleanup);

const onImported = vi.fn();
const opened = (delivery: ImportDelivery) =>
  render(
    <ImportDialog
      delivery={delivery}
      taken={['Return a parcel']}
      onImported={onImported}
      onClose={() => undefined}
    />,
  );
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

test('the name is there to be changed, with a number where a flow is called so', async () => {
  const text = serializeFlow(createFlow('parcel', 'Return a parcel'));
  opened({ text });
  const name = await screen.findByRole('textbox', { name: words.importName });
  expect(name).toHaveProperty('value', 'Return a parcel 2');
  pressImport();
  await vi.waitFor(() =>
    expect(onImported).toHaveBeenCalledWith([{ id: 'new', name: 'Return a parcel 2' }], true),
  );
  expect(importFlow).toHaveBeenCalledWith(text, 'Return a parcel 2');
});
