import { createFlow } from '@turnwise/flow';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestApp, type TestApp } from '../test/open-test-app.ts';
import { publishFlow } from '../test/publish-flow.ts';
import { chatAnswerSchema } from './chat-answer.ts';

let site: TestApp;
beforeEach(() => {
  site = openTestApp();
});
afterEach(() => site.close());

const say = async (session_id: string, message?: string, flow_id = 'refund') => {
  const answer = await site.postJson('/v1/chat', { flow_id, session_id, user_id: 'f', message });
  return chatAnswerSchema.parse(await answer.json());
};
const forget = async () => {
  const answer = await site.request('/v1/users/f/memory', { method: 'DELETE' });
  expect(await answer.json()).toEqual({ deleted: true });
};
const remembered = async () =>
  (await (await site.client.v1.users[':id'].memory.$get({ param: { id: 'f' } })).json()).flows;
const refund = async () => {
  for (const message of ["I'm Sarah Chen, sarah@example.com, order ORD-12345", 'yes', 'defective', 'yes'])
    await say('first', message);
  expect(await remembered()).toMatchObject({ refund: { values: { email: 'sarah@example.com' } } });
};
/** Everything the database holds of conversations that are not over. */
const held = () =>
  JSON.stringify(
    site.db.$client.prepare("select working from conversations where phase <> 'completed'").all(),
  );

test('what is forgotten is forgotten in the conversation under way, after a restart too', async () => {
  await refund();
  await say('second');
  expect(held()).toContain('sarah@example.com');
  await forget();
  expect(held()).not.toContain('sarah@example.com');
  expect(await (await site.request('/v1/session/second')).json()).toMatchObject({ exists: true, slots: {} });
  const again = await say('second', 'same as last time');
  expect(again.slots).toEqual({});
  expect(again.response).not.toMatch(/s\*+|sarah/i);
  site.conversations.live.forgetAll();
  const next = await say('second', 'ORD-777123');
  expect(next.slots.order_number).toBe('ORD-777123');
  expect(next.slots).not.toHaveProperty('email');
  expect(await remembered()).toEqual({});
});

test('also where a message and the wish to forget come at the same instant', async () => {
  await refund();
  await Promise.all([say('second', 'same as last time'), say('third'), forget(), say('fourth')]);
  expect(held()).not.toContain('sarah@example.com');
  expect(await remembered()).toEqual({});
});

test('a conversation that ends at that instant leaves nothing behind', async () => {
  await publishFlow(site, {
    ...createFlow('short', 'Short'),
    start: 'ask',
    slots: { city: { type: 'text', label: 'City', remember: true } },
    states: {
      ask: { kind: 'ask', prompt: 'Which city?', slot: 'city', next: 'bye' },
      bye: { kind: 'end', message: 'Goodbye.' },
    },
    settings: { memory: { enabled: true } },
  });
  await say('one', undefined, 'short');
  await say('one', 'Vienna', 'short');
  expect(await remembered()).toMatchObject({ short: { values: { city: 'Vienna' } } });
  await say('two', undefined, 'short');
  await Promise.all([say('two', 'Graz', 'short'), forget(), say('two', undefined, 'short')]);
  expect(held()).not.toMatch(/Vienna/);
  expect(JSON.stringify(await remembered())).not.toMatch(/Vienna/);
});

test('what the user said in it stays', async () => {
  await refund();
  await say('second', 'order ORD-777123');
  await forget();
  const { slots } = await say('second');
  expect(slots.order_number).toBe('ORD-777123');
  expect(slots).not.toHaveProperty('email');
});
