import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestApp, type TestApp } from '../test/open-test-app.ts';
import { readError } from '../test/read-error.ts';
import { chatAnswerSchema } from './chat-answer.ts';

let site: TestApp;
beforeEach(() => {
  site = openTestApp();
});
afterEach(() => site.close());

const say = async (session_id: string, message?: string, user_id?: string) =>
  chatAnswerSchema.parse(
    await (await site.postJson('/v1/chat', { flow_id: 'refund', session_id, message, user_id })).json(),
  );
const list = async () =>
  (await (await site.client.api.conversations.$get({ query: {} })).json()).conversations;
const remove = (id: string) => site.client.api.conversations[':id'].$delete({ param: { id } });
const rowsOf = (table: string) =>
  site.db.$client.prepare<[], { count: number }>(`select count(*) as count from ${table}`).get()?.count;

test('a conversation is deleted with everything said in it, and no other', async () => {
  await say('kept', 'ORD-12345');
  await say('told', 'ORD-777123');
  const [newest, oldest] = await list();
  const removed = await remove(newest?.id ?? '');
  expect(await removed.json()).toEqual({ deleted: true });
  expect((await list()).map(({ id }) => id)).toEqual([oldest?.id]);
  expect(rowsOf('turns')).toBe(1);
  expect(rowsOf('sessions')).toBe(1);
  expect((await site.request(`/api/conversations/${newest?.id}`)).status).toBe(404);
  expect(await (await site.request('/v1/session/told')).json()).toMatchObject({ exists: false });
  expect(await (await site.request('/v1/session/kept')).json()).toMatchObject({ exists: true });
});

test('who was in it begins anew, also through a session that had joined it', async () => {
  await say('first', 'ORD-12345', 'u');
  await say('second', undefined, 'u');
  const [only] = await list();
  await remove(only?.id ?? '');
  for (const session of ['first', 'second']) {
    expect(await (await site.request(`/v1/session/${session}`)).json()).toMatchObject({ exists: false });
  }
  expect(await say('second', undefined, 'u')).toMatchObject({ turn_count: 0, slots: {} });
});

test('a message that comes while it is deleted opens another', async () => {
  await say('s');
  const [old] = await list();
  const [removed, answer] = await Promise.all([remove(old?.id ?? ''), say('s', 'ORD-12345')]);
  expect(removed.status).toBe(200);
  expect(answer).toMatchObject({ turn_count: 1, slots: { order_number: 'ORD-12345' } });
  const left = await list();
  expect(left).toHaveLength(1);
  expect(left[0]?.id).not.toBe(old?.id);
});

test('one that is not there any more says so', async () => {
  await say('s');
  const [only] = await list();
  await remove(only?.id ?? '');
  const again = await site.request(`/api/conversations/${only?.id}`, { method: 'DELETE' });
  expect(again.status).toBe(404);
  expect(await readError(again)).toEqual({
    code: 'not_found',
    message: 'There is no such conversation. It may have been deleted.',
  });
});

test('one that cannot be read can be deleted', async () => {
  await say('s');
  site.db.$client.prepare("update conversations set working = '{'").run();
  site.conversations.live.forgetAll();
  const [only] = await list();
  expect((await remove(only?.id ?? '')).status).toBe(200);
  expect(await list()).toEqual([]);
});
