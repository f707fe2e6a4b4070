import { createFlow, type FlowDocument, type ListenerDocument } from '@turnwise/flow';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { dueConversations } from '../db/conversation-reader.ts';
import { openTestApp, type TestApp } from '../test/open-test-app.ts';
import { publishFlow } from '../test/publish-flow.ts';
import { passTime } from './pass-time.ts';

let site: TestApp;
beforeEach(() => {
  site = openTestApp();
});
afterEach(() => {
  site.close();
  vi.restoreAllMocks();
});

const asking = (id: string, listeners: ListenerDocument[] = []): FlowDocument => ({
  ...createFlow(id, id),
  start: 'ask',
  slots: { nights: { type: 'integer' } },
  states: {
    ask: { kind: 'ask', prompt: 'How many nights?', slot: 'nights', next: 'bye' },
    bye: { kind: 'end', message: 'Bye.' },
  },
  listeners,
});
const silence: ListenerDocument = { id: 'silence', kind: 'silence', minutes: 2, answer: 'Still there?' };

const open = async (flow_id: string, session_id: string) =>
  (await site.postJson('/v1/chat', { flow_id, session_id })).json();
async function passMinutes(minutes: number): Promise<void> {
  site.time.now = new Date(site.time.now.getTime() + minutes * 60_000);
  await passTime(site.conversations);
}
const rows = () =>
  site.db.$client
    .prepare<[], { session: string; phase: string; turns: number; due: string | null }>(
      `select session_id as session, phase, turn_rows as turns, due_at as due from conversations order by id`,
    )
    .all();
const isDue = (minutes: number) =>
  site.conversations.reader.listDueConversations(
    new Date(site.time.now.getTime() + minutes * 60_000).toISOString(),
    100,
  ).length;

test('a flow that breaks the silence after two minutes does so, once, and ends when its time is up', async () => {
  await publishFlow(site, asking('hotel', [silence]));
  await open('hotel', 's');
  await passMinutes(1.9);
  expect(rows()).toMatchObject([{ turns: 1 }]);
  await passMinutes(0.1);
  expect(await open('hotel', 's')).toMatchObject({
    messages: [{ text: expect.stringContaining('Still there?') }],
    ended: false,
  });
  await passMinutes(60);
  expect(rows()).toMatchObject([{ turns: 2, phase: 'greeting' }]);
  await passMinutes(47 * 60);
  expect(rows()).toMatchObject([{ turns: 3, phase: 'expired', due: null }]);
});

test('those to which nothing happens are not looked at, and each is known by when it does', async () => {
  await publishFlow(site, asking('hotel'));
  await publishFlow(site, asking('inn', [silence]));
  for (const flow of ['hotel', 'inn']) await open(flow, flow);
  expect([isDue(1.9), isDue(2), isDue(48 * 60 - 1), isDue(48 * 60)]).toEqual([0, 1, 1, 2]);
  await passMinutes(2);
  expect([isDue(0), isDue(46 * 60), isDue(48 * 60)]).toEqual([0, 0, 2]);
});

test('found by a search, whatever else rests', () => {
  const plan = site.db.$client
    .prepare<[string, number], { detail: string }>(`explain query plan ${dueConversations}`)
    .all('2026', 1);
  expect(plan.map(({ detail }) => detail)).toEqual([
    'SEARCH conversations USING COVERING INDEX conversations_by_due (due_at<?)',
  ]);
});

test('one that cannot be read is said so, left alone for an hour, and keeps none of the others waiting', async () => {
  for (const session of ['torn', 'whole']) await open('refund', session);
  site.db.$client.prepare("update conversations set program = 'gone@9' where session_id = 'torn'").run();
  site.conversations.live.forgetAll();
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  await passMinutes(72 * 60);
  expect(rows()).toMatchObject([
    { session: 'torn', phase: 'greeting' },
    { session: 'whole', phase: 'expired' },
  ]);
  await passMinutes(59);
  expect(said).toHaveBeenCalledTimes(1);
  expect(said.mock.calls[0]?.[0]).toMatch(/^Conversation \S+ cannot be told .*gone/);
  await passMinutes(1);
  expect(said).toHaveBeenCalledTimes(2);
});

test('looked at for nothing, as after an update, one is not looked at again, and others get a turn in between', async () => {
  await publishFlow(site, asking('hotel', [silence]));
  for (let n = 0; n < 5; n++) await open('hotel', `s${n}`);
  site.db.$client.prepare('update conversations set due_at = updated_at').run();
  let turns = 0;
  let isOver = false;
  const count = () => {
    turns++;
    if (!isOver) setImmediate(count);
  };
  setImmediate(count);
  await passMinutes(1);
  isOver = true;
  expect(turns).toBeGreaterThanOrEqual(5);
  expect(rows().map(({ turns: count }) => count)).toEqual([1, 1, 1, 1, 1]);
  expect([isDue(0), isDue(1)]).toEqual([0, 5]);
});

test('a session that has moved on stays where it is when what it left ends', async () => {
  await open('refund', 's');
  const [old] = site.db.$client.prepare<[], { id: string }>('select id from conversations').all();
  const { live, writer } = site.conversations;
  await open('refund', 't');
  const [, next] = site.db.$client
    .prepare<[], { id: string }>('select id from conversations order by id')
    .all();
  writer.joinSession('s', next?.id ?? '');
  live.join('s', next?.id ?? '');
  site.db.$client.prepare('update conversations set due_at = ? where id = ?').run('2026', old?.id);
  site.db.$client.prepare('update conversations set due_at = null where id = ?').run(next?.id);
  await passMinutes(72 * 60);
  expect(rows()).toMatchObject([{ phase: 'expired' }, { phase: 'greeting' }]);
  expect(live.conversationIdOf('s')).toBe(next?.id);
});
