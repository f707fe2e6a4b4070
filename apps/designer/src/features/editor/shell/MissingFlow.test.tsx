import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { ToastProvider } from '../../../ui/Toast.tsx';
import { MissingFlow } from './MissingFlow.tsx';

const onBack = vi.fn();
function show(answer: (address: string) => Response) {
  onBack.mockReset();
  vi.stubGlobal('fetch', async (address: string) => answer(address));
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <ToastProvider>
        <MissingFlow flowId="refund" text="There is no flow called “refund”." onBack={onBack} />
      </ToastProvider>
    </QueryClientProvider>,
  );
}
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const deleted = { id: 'refund', name: 'Refund', deletedAt: '2026-11-20T10:00:00.000Z' };
const inBin = (address: string) =>
  address.includes('deleted=true') ? Response.json({ flows: [deleted] }) : Response.json(deleted);

test('says that a flow was deleted, and brings it back', async () => {
  show(inBin);
  expect(await screen.findByRole('heading', { name: '“Refund” was deleted' })).toBeTruthy();
  expect(screen.getByText(/20 Nov 2026.*30 days/)).toBeTruthy();
  await waitFor(() => expect(document.title).toContain('“Refund” was deleted'));
  fireEvent.click(screen.getByRole('button', { name: 'Bring it back' }));
  expect(await screen.findByText('“Refund” is back.')).toBeTruthy();
  expect(onBack).toHaveBeenCalledOnce();
});

test('stays where that fails, and says why', async () => {
  show((address) =>
    address.includes('/restore')
      ? Response.json({ error: { code: 'storage_full', message: 'The disk is full.' } }, { status: 507 })
      : inBin(address),
  );
  fireEvent.click(await screen.findByRole('button', { name: 'Bring it back' }));
  expect(await screen.findByText('The disk is full.')).toBeTruthy();
  expect(onBack).not.toHaveBeenCalled();
});

test.each([
  ['never was there', () => Response.json({ flows: [] })],
  ['cannot be looked for', () => Response.json({}, { status: 500 })],
])('says that one is not here which %s', async (_, answer) => {
  show(answer);
  expect(await screen.findByRole('heading', { name: 'This flow is not here' })).toBeTruthy();
  expect(screen.getByText('There is no flow called “refund”.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Bring it back' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Go to your flows' })).toBeTruthy();
});
