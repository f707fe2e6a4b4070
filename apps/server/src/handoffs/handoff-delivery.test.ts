import { createHmac } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type LocalService, startLocalService } from '../test/local-service.ts';
import { openTestApp, type TestApp } from '../test/open-test-app.ts';

const secret = Buffer.from('a secret of thirty-two bytes ...');
let service: LocalService;
let site: TestApp;
let status = 204;
beforeEach(async () => {
  status = 204;
  service = await startLocalService((response) => void response.writeHead(status).end());
  site = openTestApp({ webhook: { url: `${service.url}/hook?key=k`, secret } });
});
afterEach(async () => {
  await site.conversations.handoffs.close();
  site.close();
  await service.close();
});

const say = async (message: string, session = 's', user: string | null = 'ada') =>
  (
    await site.postJson('/v1/chat', { flow_id: 'refund', session_id: session, user_id: user, message })
  ).json() as Promise<{ handed_off: boolean }>;
const delivered = () => site.conversations.handoffs.deliver();
const later = (minutes: number) => {
  site.time.now = new Date(site.time.now.getTime() + minutes * 60_000);
};
const notices = async () => {
  const { conversations } = (await (await site.request('/api/conversations')).json()) as {
    conversations: { id: string }[];
  };
  const record = await site.request(`/api/conversations/${conversations[0]?.id}`);
  return ((await record.json()) as { handoffs: { notice: unknown }[] }).handoffs.map(({ notice }) => notice);
};

test('the address is told of a conversation that waits for a person, once, and signed', async () => {
  await say('ORD-12345');
  expect(service.received).toEqual([]);
  expect(await say('I want to talk to a person')).toMatchObject({ handed_off: true });
  await delivered();
  expect(service.received).toHaveLength(1);
  const [{ method, url, headers, body } = {}] = service.received as [(typeof service.received)[number]];
  expect({ method, url }).toEqual({ method: 'POST', url: '/hook?key=k' });
  const told = JSON.parse(String(body));
  expect(told).toMatchObject({
    type: 'conversation.handed_off',
    timestamp: '2026-03-02T09:00:00.000Z',
    text: expect.stringMatching(/^Refund \(billing\): .*ORD-12345/s),
    data: {
      flow_id: 'refund',
      flow_version: 1,
      session_id: 's',
      user_id: 'ada',
      queue: 'billing',
      slots: { order_number: 'ORD-12345' },
    },
  });
  expect(told.data.summary).toContain('ORD-12345');
  expect(headers?.['webhook-id']).toBe(told.data.id);
  const signed = `${told.data.id}.${Date.parse(told.timestamp) / 1_000}.${body}`;
  expect(headers?.['webhook-signature']).toBe(
    `v1,${createHmac('sha256', secret).update(signed).digest('base64')}`,
  );
  later(600);
  await delivered();
  expect(service.received).toHaveLength(1);
  expect(await notices()).toEqual([{ state: 'sent', at: '2026-03-02T09:00:00.000Z', failure: null }]);
});

test('where it answers with an error it is told again, later each time, under the same id, and then given up', async () => {
  status = 500;
  await say('I want to talk to a person');
  await delivered();
  const failure = 'The address answered with 500.';
  expect(await notices()).toEqual([{ state: 'due', at: '2026-03-02T09:01:00.000Z', failure }]);
  await delivered();
  expect(service.received).toHaveLength(1);
  for (const minutes of [1, 5, 15, 60, 180, 360, 720, 1_440]) {
    later(minutes);
    await delivered();
  }
  expect(service.received).toHaveLength(9);
  expect(new Set(service.received.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
  expect(await notices()).toEqual([{ state: 'failed', at: null, failure }]);
  later(10_000);
  await delivered();
  expect(service.received).toHaveLength(9);
});

test('one that is told at last is told no more, and a slow address keeps no answer waiting', async () => {
  status = 503;
  await say('I want to talk to a person');
  await delivered();
  status = 200;
  later(1);
  await delivered();
  expect(await notices()).toEqual([{ state: 'sent', at: '2026-03-02T09:01:00.000Z', failure: null }]);
  const held: (() => void)[] = [];
  service.answerWith((response) => void held.push(() => response.writeHead(200).end()));
  expect(await say('I want to talk to a person', 'other', null)).toMatchObject({ handed_off: true });
  expect(await notices()).toMatchObject([{ state: 'due' }]);
  const all = delivered();
  while (held.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  for (const answer of held) answer();
  await all;
  expect(await notices()).toMatchObject([{ state: 'sent' }]);
});

test('what was not told when the server ended is told by the next one', async () => {
  const held: unknown[] = [];
  service.answerWith((response) => void held.push(response));
  await say('I want to talk to a person');
  while (held.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  await site.conversations.handoffs.close();
  expect(await notices()).toEqual([{ state: 'due', at: '2026-03-02T09:00:00.000Z', failure: null }]);
});

test('authors learn which host is told, and nothing of what its address keeps secret', async () => {
  const settings = await (await site.request('/api/settings')).text();
  expect(JSON.parse(settings).handoffs).toEqual({ toldAt: service.host });
  expect(settings).not.toContain('hook?key');
});

test('without an address nobody is told, then or later', async () => {
  const quiet = openTestApp();
  await quiet.postJson('/v1/chat', {
    flow_id: 'refund',
    session_id: 's',
    message: 'I want to talk to a person',
  });
  expect(quiet.conversations.reader.listDueHandoffs('9999', 10)).toEqual([]);
  expect(quiet.db.$client.prepare('select queue, due_at as dueAt from handoffs').all()).toEqual([
    { queue: 'billing', dueAt: null },
  ]);
  quiet.close();
});
