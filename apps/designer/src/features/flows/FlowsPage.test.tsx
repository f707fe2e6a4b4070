import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { ToastProvider } from '../../ui/Toast.tsx';
import { FlowsPage } from './FlowsPage.tsx';

// The server went away before the dialog was first opened.
vi.mock('./ImportDialog.tsx', () => {
  throw new TypeError('Failed to fetch dynamically imported module');
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test('a dialog that cannot be downloaded says so in its place, and the list stays', async () => {
  vi.stubGlobal('fetch', async (address: string) =>
    Response.json(address.includes('templates') ? { templates: [] } : { flows: [] }),
  );
  render(
    <QueryClientProvider client={new QueryClient()}>
      <ToastProvider>
        <FlowsPage renderTalk={() => null} />
      </ToastProvider>
    </QueryClientProvider>,
  );
  fireEvent.click(await screen.findByRole('button', { name: 'Import' }));
  expect(await screen.findByRole('alert')).toBeTruthy();
  expect(screen.getByRole('heading', { name: 'Your flows' })).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Close' }));
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
});
