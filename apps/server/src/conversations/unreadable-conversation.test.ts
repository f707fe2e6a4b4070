import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openTestApp, type TestApp } from '../test/open-test-app.ts';
import { chatAnswerSchema } from './chat-answer.ts';

let site: TestApp;
const log = vi.spyOn(process.stderr, 'write');
beforeEach(async () => {
  log.mockImplementation(() => true);
  site = openTestApp();
  await say('first', 'ORD-12345');
  site.db.$client.prepare("update conversations set working = '{'").run();
  site.conversations.live.forgetAll();
});
afterEach(() => {
  log.mockReset();
  site.close();
});

const say = (session_id: string, message?: string) =>
  site.postJson('/v1/chat', { flow_id: 'refund', session_id, user_id: 'u', message });

test('a conversation that cannot be read any more keeps its user from no other', async () => {
  const answer = await say('second');
  expect(answer.status).toBe(200);
  expect(chatAnswerSchema.parse(await answer.json())).toMatchObject({ state: 'ask_order', turn_count: 0 });
  expect(log.mock.calls.flat().join('')).toMatch(/Conversation \S+ cannot be read/);
  expect((await say('second', 'ORD-777123')).status).toBe(200);
});

test('what is remembered of its user can be forgotten, and it itself deleted', async () => {
  const forgotten = await site.request('/v1/users/u/memory', { method: 'DELETE' });
  expect(await forgotten.json()).toEqual({ deleted: true });
  const deleted = await site.request('/v1/session/first', { method: 'DELETE' });
  expect(await deleted.json()).toEqual({ deleted: true });
  const { conversations } = await (await site.client.api.conversations.$get({ query: {} })).json();
  expect(conversations).toEqual([]);
  expect((await say('first')).status).toBe(200);
});
