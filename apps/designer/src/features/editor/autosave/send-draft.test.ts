import { createFlow } from '@turnwise/flow';
import { afterEach, expect, test, vi } from 'vitest';
import { sendDraft, sendDraftWhileClosing } from './send-draft.ts';

afterEach(() => vi.unstubAllGlobals());

test('a page that closes sends its last draft to where drafts are saved, for the browser to finish', () => {
  const fetch = vi.fn(async (_address: string, _request: RequestInit) => new Response());
  vi.stubGlobal('fetch', fetch);
  const flow = createFlow('refund', 'Refund');
  sendDraftWhileClosing(flow, 7);
  expect(fetch).toHaveBeenCalledOnce();
  const [address, request] = fetch.mock.calls[0] ?? [];
  expect(address).toBe('/api/flows/refund/draft');
  expect(request).toMatchObject({ method: 'PUT', keepalive: true });
  expect(JSON.parse(String(request?.body))).toEqual({ flow, baseRevision: 7 });
});

test('a draft too large for that is not tried', () => {
  const fetch = vi.fn();
  vi.stubGlobal('fetch', fetch);
  sendDraftWhileClosing({ ...createFlow('large', 'Large'), description: 'x'.repeat(70_000) }, 1);
  expect(fetch).not.toHaveBeenCalled();
});

test('a flow that is not on the server any more is told from one that is refused', async () => {
  const refusal = (code: string, status: number) =>
    vi.stubGlobal('fetch', async () => Response.json({ error: { code, message: 'No.' } }, { status }));
  refusal('not_found', 404);
  expect(await sendDraft(createFlow('refund', 'Refund'), 7)).toEqual({ kind: 'deleted' });
  refusal('invalid_flow', 422);
  expect(await sendDraft(createFlow('refund', 'Refund'), 7)).toMatchObject({ kind: 'refused' });
});
