import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestApp, type TestApp } from '../test/open-test-app.ts';
import { type ChatAnswer, chatAnswerSchema } from './chat-answer.ts';

let site: TestApp;
beforeEach(() => {
  site = openTestApp();
});
afterEach(() => site.close());

async function say(message?: string, session_id?: string): Promise<ChatAnswer> {
  const answer = await site.postJson('/v1/chat', { flow_id: 'refund', user_id: 'u', message, session_id });
  return chatAnswerSchema.parse(await answer.json());
}
const passTime = (minutes: number) => {
  site.time.now = new Date(site.time.now.getTime() + minutes * 60_000);
};

test('a user who names no session goes on where they are, without an offer', async () => {
  const first = await say('ORD-12345');
  expect(await say('yes')).toMatchObject({ session_id: first.session_id, turn_count: 2 });
  expect(await say('defective')).toMatchObject({ slots: { reason: 'defective' }, turn_count: 3 });
  expect(await say('yes')).toMatchObject({ session_id: first.session_id, ended: true });
});

test('after a break they are offered to go on, once, and the next message answers that', async () => {
  await say('ORD-12345');
  passTime(60);
  expect(await say('hello')).toMatchObject({ response: expect.stringMatching(/continue/i) });
  expect(await say('yes')).toMatchObject({ state: 'right_order', turn_count: 3 });
  expect(await say('yes')).toMatchObject({ state: 'ask_reason', turn_count: 4 });
});

test('however long that takes, and from another session too', async () => {
  await say('ORD-12345');
  passTime(60);
  await say('hello');
  passTime(60);
  expect(await say('yes')).toMatchObject({ state: 'right_order' });
  passTime(60);
  await say(undefined, 'phone');
  expect(await say('yes', 'tablet')).toMatchObject({ session_id: 'tablet', state: 'right_order' });
  expect(await say('yes', 'tablet')).toMatchObject({ session_id: 'tablet', state: 'ask_reason' });
});

test('a "no" begins anew, and a new session that has not seen the offer is asked', async () => {
  await say('ORD-12345');
  await say(undefined, 'phone');
  expect(await say('ORD-777123', 'tablet')).toMatchObject({ slots: { order_number: 'ORD-12345' } });
  expect(await say('no', 'tablet')).toMatchObject({ slots: { order_number: 'ORD-777123' }, turn_count: 1 });
});
