import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { createFlow } from '@turnwise/flow';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { queryKeys } from '../../api/query-keys.ts';
import { ToastProvider } from '../../ui/Toast.tsx';
import { ConversationsTab } from './ConversationsTab.tsx';

const summary = (id: string, more: object = {}) => ({
  id,
  flowId: 'refund',
  version: 1,
  sessionId: `session ${id}`,
  userId: null,
  phase: 'completed',
  lastMessage: `Words of ${id}`,
  turnCount: 2,
  messageCount: 4,
  createdAt: '2026-11-20T10:00:00.000Z',
  updatedAt: '2026-11-20T10:05:00.000Z',
  ...more,
});
let stored: ReturnType<typeof summary>[];
let deletions: string[];
let refusal: Response | null;

const gone = () =>
  Response.json({ error: { code: 'not_found', message: 'There is no such conversation.' } }, { status: 404 });
function answer(path: string, method = 'GET'): Response {
  if (path.startsWith('/api/conversations?')) {
    return Response.json({ conversations: stored, nextCursor: null });
  }
  const [, id] = /^\/api\/conversations\/(\w+)$/.exec(path) ?? [];
  const found = stored.find((conversation) => conversation.id === id);
  if (id !== undefined && method === 'DELETE') {
    if (refusal) return refusal;
    deletions.push(id);
    stored = stored.filter((conversation) => conversation !== found);
    return found ? Response.json({ deleted: true }) : gone();
  }
  if (id !== undefined && !found) return gone();
  if (found) return Response.json({ conversation: found, state: null, slots: {}, turns: [], handoffs: [] });
  return Response.json({ flow: createFlow('refund', 'Refund') });
}

let client: QueryClient;
beforeEach(() => {
  stored = [summary('newest'), summary('middle'), summary('oldest')];
  deletions = [];
  refusal = null;
  history.replaceState(null, '', '/flows/refund/conversations');
  vi.stubGlobal('fetch', async (address: string, init?: RequestInit) =>
    answer(address.replace(/^https?:\/\/[^/]+/, ''), init?.method),
  );
  client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <QueryClientProvider client={client}>
      <ToastProvider>
        <ConversationsTab flowId="refund" onTryIt={() => undefined} />
      </ToastProvider>
    </QueryClientProvider>,
  );
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const rows = () =>
  within(screen.getByRole('region', { name: 'Conversations of this flow' })).getAllByRole('listitem');
const rowOf = (id: string) => screen.getByRole('button', { name: new RegExp(`Words of ${id}`) });
const current = () => document.querySelector('[aria-current]')?.textContent;
const askToDelete = async () => {
  fireEvent.click(await screen.findByRole('button', { name: 'Delete conversation' }));
  return screen.findByRole('dialog', { name: 'Delete this conversation?' });
};
const deleteForGood = () => fireEvent.click(screen.getByRole('button', { name: 'Delete for good' }));

test('deletes the conversation being read when that is confirmed, and goes on with its neighbour', async () => {
  fireEvent.click(await screen.findByRole('button', { name: /Words of middle/ }));
  await askToDelete();
  expect(deletions).toEqual([]);
  deleteForGood();
  expect(await screen.findByText('The conversation is deleted.')).toBeTruthy();
  expect(deletions).toEqual(['middle']);
  await waitFor(() => expect(rows()).toHaveLength(2));
  expect(current()).toContain('Words of oldest');
  expect(location.search).toBe('?conversation=oldest');
  await waitFor(() => expect(document.activeElement).toBe(rowOf('oldest')));
  expect(client.getQueryData(queryKeys.conversation('middle'))).toBeUndefined();
});

test('keeps it where one thinks better of it, or the server cannot', async () => {
  await askToDelete();
  fireEvent.click(screen.getByRole('button', { name: 'Keep it' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  refusal = Response.json({ error: { code: 'storage_full', message: 'The disk is full.' } }, { status: 507 });
  await askToDelete();
  deleteForGood();
  expect(await screen.findByText('The disk is full.')).toBeTruthy();
  expect(screen.getByRole('dialog')).toBeTruthy();
  expect(stored).toHaveLength(3);
});

test('says what becomes of who is still in it, and what is remembered of them', async () => {
  stored[0] = summary('newest', { phase: 'collecting', userId: 'ada' });
  await client.invalidateQueries();
  await screen.findByText(/User ada ·/, { selector: 'header p' });
  const dialog = await askToDelete();
  expect(dialog.textContent).toMatch(/still going on/);
  expect(dialog.textContent).toMatch(/remembers of user ada/);
});

test('one deleted elsewhere meanwhile says so, and is not shown any longer', async () => {
  await screen.findByRole('button', { name: 'Delete conversation' });
  stored = stored.slice(1);
  await client.refetchQueries({ queryKey: queryKeys.conversations('refund') });
  expect(await screen.findByRole('heading', { name: 'This conversation was deleted' })).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Back to the list' }));
  await waitFor(() => expect(current()).toContain('Words of middle'));
});

test('deleting what is gone already ends as if it had been there', async () => {
  const dialog = await askToDelete();
  stored = stored.slice(1);
  fireEvent.click(within(dialog).getByRole('button', { name: 'Delete for good' }));
  expect(await screen.findByText('The conversation had been deleted already.')).toBeTruthy();
  await waitFor(() => expect(rows()).toHaveLength(2));
});

test('what is read stays while newer ones come in', async () => {
  await screen.findByRole('button', { name: 'Delete conversation' });
  stored = [summary('brand_new'), ...stored];
  await client.refetchQueries({ queryKey: queryKeys.conversations('refund') });
  await waitFor(() => expect(rows()).toHaveLength(4));
  expect(current()).toContain('Words of newest');
});

test('the last one leaves the page that says there are none', async () => {
  await screen.findByRole('button', { name: 'Delete conversation' });
  stored = stored.slice(0, 1);
  await client.refetchQueries();
  await waitFor(() => expect(rows()).toHaveLength(1));
  await askToDelete();
  deleteForGood();
  expect(await screen.findByRole('heading', { name: 'Nobody has talked to this flow yet' })).toBeTruthy();
});
