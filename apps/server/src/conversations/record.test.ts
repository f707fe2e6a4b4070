import type { ServerResponse } from 'node:http';
import { createFlow, type FlowDocument } from '@turnwise/flow';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { emptyBin } from '../flows/delete-flow.ts';
import { type LocalService, sendJson, startLocalService } from '../test/local-service.ts';
import { openTestApp, type TestApp } from '../test/open-test-app.ts';
import { publishFlow } from '../test/publish-flow.ts';
import { passTime } from './pass-time.ts';

let site: TestApp;
let service: LocalService;
beforeEach(async () => {
  service = await startLocalService((response) => sendJson(response, { ok: true }));
  site = openTestApp({ allowHosts: [service.host] });
});
afterEach(async () => {
  site.close();
  await service.close();
});

const say = (body: Record<string, unknown>) => site.postJson('/v1/chat', body);
const conversations = async (query: { phase?: 'expired'; limit?: string; cursor?: string } = {}) =>
  (await site.client.api.conversations.$get({ query })).json();

const paying = (): FlowDocument => ({
  ...createFlow('pay', 'Pay'),
  start: 'ask',
  slots: { card: { type: 'text', label: 'Card', sensitive: true } },
  states: {
    ask: {
      kind: 'ask',
      prompt: 'Your card, please?',
      slot: 'card',
      next: 'charge',
      retry: { then: 'cancel' },
    },
    charge: {
      kind: 'action',
      action: 'charge',
      input: { card: '{card}' },
      outcomes: { ok: 'thanks' },
      failed: 'person',
      waiting: 'One moment.',
    },
    thanks: { kind: 'end', message: 'Paid with {card}.' },
    person: {
      kind: 'handoff',
      queue: 'billing',
      message: 'A person takes over.',
      summary: 'Card {card} failed.',
    },
  },
  actions: {
    charge: {
      kind: 'http',
      inputs: ['card'],
      outcomes: [{ name: 'ok' }],
      request: { method: 'POST', url: `${service.url}/charge`, body: '{"card":"{card}"}' },
    },
  },
});

describe('the record of a conversation', () => {
  test('shows everything said and why, but nothing that is to stay between two', async () => {
    await publishFlow(site, paying());
    await say({ flow_id: 'pay', session_id: 's' });
    const answer = await (await say({ flow_id: 'pay', session_id: 's', message: '4111-2222-3333' })).text();
    expect(service.received[0]?.body).toBe('{"card":"4111-2222-3333"}');
    expect(JSON.parse(answer).slots.card).not.toBe('4111-2222-3333');

    const { conversations: list } = await conversations();
    const id = list[0]?.id ?? '';
    const record = await (await site.client.api.conversations[':id'].$get({ param: { id } })).json();
    expect(record.turns.flatMap((turn) => turn.steps.map((step) => step.event.kind))).toEqual([
      'started',
      'userMessage',
      'effectResolved',
    ]);
    expect(record.turns[1]?.steps[0]?.trace.length).toBeGreaterThan(0);
    expect(JSON.stringify(record)).not.toContain('4111-2222-3333');
    expect(JSON.stringify(list)).not.toContain('4111-2222-3333');
    const stored = site.db.$client.prepare<[], { steps: string }>('select steps from turns').all();
    expect(JSON.stringify(stored)).not.toContain('4111-2222-3333');
    expect(site.db.$client.prepare('select * from pending_effects').all()).toEqual([]);
  });

  test('tells a listener what is said before the outside world has answered', async () => {
    await publishFlow(site, paying());
    await say({ flow_id: 'pay', session_id: 's' });
    const asked = new Promise<ServerResponse>((resolve) => service.answerWith(resolve));
    const answer = await site.postJson(
      '/v1/chat',
      { flow_id: 'pay', session_id: 's', message: '4111-2222-3333' },
      { accept: 'text/event-stream' },
    );
    const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader?.read())?.value).toContain('One moment.');
    sendJson(await asked, { ok: true });
    let rest = '';
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) rest += part.value;
    expect(rest).toContain('event: done');
  });

  test('keeps what was handed to a person', async () => {
    await publishFlow(site, paying());
    service.answerWith((response) => sendJson(response, {}, 500));
    await say({ flow_id: 'pay', session_id: 's' });
    await say({ flow_id: 'pay', session_id: 's', message: '4111-2222-3333' });
    const { conversations: list } = await conversations();
    expect(list).toMatchObject([{ phase: 'handed_off' }]);
    const record = await (
      await site.client.api.conversations[':id'].$get({ param: { id: list[0]?.id ?? '' } })
    ).json();
    expect(record.handoffs).toMatchObject([{ queue: 'billing' }]);
  });

  test('is listed page by page, the newest first', async () => {
    for (let n = 0; n < 5; n++) await say({ flow_id: 'refund', session_id: `s${n}` });
    const first = await conversations({ limit: '3' });
    expect(first.conversations.map((entry) => entry.sessionId)).toEqual(['s4', 's3', 's2']);
    const second = await conversations({ limit: '3', cursor: first.nextCursor ?? '' });
    expect(second.conversations.map((entry) => entry.sessionId)).toEqual(['s1', 's0']);
    expect(second.nextCursor).toBeNull();
    expect((await site.request('/api/conversations/none')).status).toBe(404);
  });
});

describe('time', () => {
  const passDays = (days: number) => {
    site.time.now = new Date(site.time.now.getTime() + days * 86_400_000);
  };

  test('ends what nobody came back to', async () => {
    await say({ flow_id: 'refund', session_id: 'left', message: 'ORD-12345' });
    passDays(3);
    await say({ flow_id: 'refund', session_id: 'fresh' });
    await passTime(site.conversations);
    expect((await conversations({ phase: 'expired' })).conversations.map((entry) => entry.sessionId)).toEqual(
      ['left'],
    );
    const rows = site.db.$client.prepare('select count(*) as n from turns').get();
    await passTime(site.conversations);
    expect(site.db.$client.prepare('select count(*) as n from turns').get()).toEqual(rows);
  });

  test('empties the bin after 30 days, with all that hangs on a flow', async () => {
    await say({ flow_id: 'refund', session_id: 's' });
    await site.client.api.flows[':id'].$delete({ param: { id: 'refund' }, query: {} });
    passDays(29);
    emptyBin(site.flows);
    expect((await conversations()).conversations).toHaveLength(1);
    passDays(2);
    emptyBin(site.flows);
    expect((await conversations()).conversations).toEqual([]);
    expect((await site.request('/api/flows/refund/restore', { method: 'POST' })).status).toBe(404);
  });

  test('a flow that takes the id of one long gone is the one that answers', async () => {
    const asking = (prompt: string): FlowDocument => ({
      ...createFlow('hotel', 'Hotel'),
      start: 'ask',
      slots: { nights: { type: 'integer' } },
      states: {
        ask: { kind: 'ask', prompt, slot: 'nights', next: 'bye' },
        bye: { kind: 'end', message: 'Bye.' },
      },
    });
    await publishFlow(site, asking('The old question?'));
    expect(await (await say({ flow_id: 'hotel', session_id: 's' })).text()).toContain('The old question?');
    await site.client.api.flows[':id'].$delete({ param: { id: 'hotel' }, query: {} });
    passDays(31);
    emptyBin(site.flows);
    expect(await (await site.request('/v1/session/s')).json()).toMatchObject({ exists: false });
    await publishFlow(site, asking('The new question?'));
    for (const session_id of ['s', 't']) {
      const answer = await (await say({ flow_id: 'hotel', session_id })).text();
      expect(answer).toContain('The new question?');
    }
  });
});
