import { createFlow, type FlowDocument } from '@turnwise/flow';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { chatAnswerSchema } from '../conversations/chat-answer.ts';
import { createConversationStore } from '../conversations/create-conversation-store.ts';
import { readConversation } from '../conversations/read-conversations.ts';
import { readSession } from '../conversations/read-session.ts';
import { createHttpCaller } from '../effects/call-http.ts';
import { openTestApp, type TestApp } from '../test/open-test-app.ts';
import { publishFlow } from '../test/publish-flow.ts';
import { emptyBin } from './delete-flow.ts';
import { createFlowStore } from './flow-store.ts';

let site: TestApp;
beforeEach(() => {
  site = openTestApp();
});
afterEach(() => site.close());

const part = (id: string): FlowDocument => ({
  ...createFlow(id, id),
  start: 'ask',
  states: { ask: { kind: 'ask', prompt: 'Which one?', next: 'end' }, end: { kind: 'end' } },
});
const whole = (id: string, runs: string): FlowDocument => ({
  ...createFlow(id, id),
  start: 'run',
  states: {
    run: { kind: 'subflow', flow: runs, version: 1, returned: { completed: 'ask' } },
    ask: { kind: 'ask', prompt: 'And now?', next: 'end' },
    end: { kind: 'end', message: 'Bye.' },
  },
});
const say = async (flow_id: string, session_id: string, message?: string) =>
  chatAnswerSchema.parse(
    await (await site.postJson('/v1/chat', { flow_id, session_id, user_id: 'pu', message })).json(),
  );
const remove = (id: string) =>
  site.client.api.flows[':id'].$delete({ param: { id }, query: { used: 'true' } });
const bin = async () =>
  (await (await site.client.api.flows.$get({ query: { deleted: 'true' } })).json()).flows.map(({ id }) => id);
function passDays(days: number): void {
  site.time.now = new Date(site.time.now.getTime() + days * 86_400_000);
}

test('a sub-flow stays while a conversation runs it, past a restart, and goes with it', async () => {
  await publishFlow(site, part('part'));
  await publishFlow(site, whole('shop', 'part'));
  await say('shop', 'p1');
  await remove('part');
  passDays(80);
  emptyBin(site.flows);
  const restarted = createConversationStore(
    site.db,
    createFlowStore(site.db, () => site.time.now),
    {
      config: site.config,
      clock: () => site.time.now,
      http: createHttpCaller(site.config),
    },
  );
  const live = readSession(restarted, 'p1');
  expect(live?.working).toMatchObject({ flowId: 'shop', state: 'ask', stack: [{ flowId: 'shop' }] });
  expect(readConversation(restarted, live?.working.id ?? '').ok).toBe(true);
  expect(restarted.live.findLastOfUser('pu', 'shop')?.working.id).toBe(live?.working.id);
  await site.request('/v1/session/p1', { method: 'DELETE' });
  emptyBin(site.flows);
  expect(await bin()).toEqual([]);
});

test('flows that only run one another go together', async () => {
  await publishFlow(site, part('a'));
  await publishFlow(site, whole('b', 'a'));
  await publishFlow(site, whole('c', 'b'));
  await say('b', 's1');
  await say('c', 's2');
  for (const id of ['a', 'b']) await remove(id);
  passDays(31);
  emptyBin(site.flows);
  expect((await bin()).sort()).toEqual(['a', 'b']);
  expect(await (await site.request('/v1/session/s1')).json()).toMatchObject({ exists: true });
  await remove('c');
  passDays(31);
  emptyBin(site.flows);
  expect(await bin()).toEqual([]);
});

test('nothing begins with a version that went out with the bin', async () => {
  await publishFlow(site, part('part'));
  await publishFlow(site, whole('shop', 'part'));
  // Looked up and remembered while the sub-flow is there, by a conversation that is gone again.
  await say('shop', 'p1');
  await site.request('/v1/session/p1', { method: 'DELETE' });
  await remove('part');
  await say('shop', 'p2');
  await site.request('/v1/session/p2', { method: 'DELETE' });
  passDays(31);
  emptyBin(site.flows);
  expect(await bin()).toEqual([]);
  await say('shop', 'p3');
  const pinned = site.db.$client.prepare('select program from conversations').all();
  expect(pinned).toEqual([{ program: 'shop@1' }]);
});
