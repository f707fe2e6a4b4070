import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { listCallers } from '../../api/callers.ts';
import { deleteFlow, type FlowSummary } from '../../api/flows.ts';
import { ToastProvider } from '../../ui/Toast.tsx';
import { FlowList } from './FlowList.tsx';

vi.mock('../../api/callers.ts', () => ({ listCallers: vi.fn() }));
vi.mock('../../api/flows.ts', () => ({ deleteFlow: vi.fn(() => Promise.resolve()) }));

const flow: FlowSummary = {
  id: 'pay',
  name: 'Pay',
  description: '',
  createdAt: '2026-11-01T10:00:00Z',
  updatedAt: '2026-11-01T10:00:00Z',
  deletedAt: null,
  publishedVersion: 1,
  hasUnpublishedChanges: false,
  isReadable: true,
  problems: { wrong: 0, unfinished: 0, hint: 0 },
  stateCount: 2,
};
const damaged: FlowSummary = { ...flow, id: 'torn', name: 'Torn', isReadable: false };

beforeEach(() => {
  vi.mocked(deleteFlow).mockClear();
  render(
    <QueryClientProvider client={new QueryClient()}>
      <ToastProvider>
        <FlowList flows={[flow, damaged]} onRename={() => undefined} />
      </ToastProvider>
    </QueryClientProvider>,
  );
});
afterEach(cleanup);

const pressDelete = () => fireEvent.keyDown(screen.getByRole('link', { name: 'Pay' }), { key: 'Delete' });

test('a flow others run is deleted only when that was seen', async () => {
  vi.mocked(listCallers).mockResolvedValue([{ id: 'shop', name: 'Shop' }]);
  pressDelete();
  const dialog = await screen.findByRole('dialog', { name: 'Other flows run “Pay”' }, { timeout: 10_000 });
  expect(screen.getByRole('list', { name: 'Flows that run it' }).textContent).toBe('Shop');
  expect(deleteFlow).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: 'Keep it' }));
  await waitFor(() => expect(dialog.isConnected).toBe(false));
  expect(deleteFlow).not.toHaveBeenCalled();
  pressDelete();
  fireEvent.click(await screen.findByRole('button', { name: 'Delete' }));
  await waitFor(() => expect(deleteFlow).toHaveBeenCalledWith('pay'));
});

test('any other goes at once, also where nobody can be asked', async () => {
  vi.mocked(listCallers).mockResolvedValueOnce([]).mockRejectedValueOnce(new Error('offline'));
  pressDelete();
  await waitFor(() => expect(deleteFlow).toHaveBeenCalledTimes(1));
  pressDelete();
  await waitFor(() => expect(deleteFlow).toHaveBeenCalledTimes(2));
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('one that cannot be read says so, and can be deleted', async () => {
  vi.mocked(listCallers).mockResolvedValue([]);
  expect(screen.getAllByText('Cannot be read')).toHaveLength(1);
  fireEvent.keyDown(screen.getByRole('link', { name: 'Torn' }), { key: 'Delete' });
  await waitFor(() => expect(deleteFlow).toHaveBeenCalledWith('torn'));
});
