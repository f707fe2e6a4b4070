import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SendMessage } from './SendMessage.tsx';

vi.mock('../../api/settings.ts', () => ({ readSettings: () => new Promise(() => undefined) }));

beforeEach(() => {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <SendMessage flowId="refund" />
    </QueryClientProvider>,
  );
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const copy = () => fireEvent.click(screen.getByRole('button', { name: 'Copy' }));
const command = () => screen.getByRole('region', { name: 'Command to send a message' }).textContent;
const allow = (clipboard: { writeText: (text: string) => Promise<void> } | undefined) =>
  vi.stubGlobal('navigator', { clipboard });

test('copies the command and says so', async () => {
  const writeText = vi.fn(() => Promise.resolve());
  allow({ writeText });
  copy();
  expect(await screen.findByRole('button', { name: 'Copied' })).toBeTruthy();
  expect(writeText).toHaveBeenCalledWith(command());
});

test.each([
  ['has no clipboard for this page', undefined],
  ['refuses it', { writeText: () => Promise.reject(new DOMException('Denied', 'NotAllowedError')) }],
])('selects the command and says what to press where the browser %s', async (_, clipboard) => {
  allow(clipboard);
  copy();
  await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/selected.*Ctrl\+C$/));
  expect(getSelection()?.toString()).toBe(command());
  expect(screen.queryByRole('button', { name: 'Copied' })).toBeNull();
});
