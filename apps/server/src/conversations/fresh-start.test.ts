import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestApp, type TestApp } from '../test/open-test-app.ts';
import { type ChatAnswer, chatAnswerSchema } from './chat-answer.ts';

let folder: string;
let site: TestApp;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'turnwise-fresh-'));
  site = openTestApp({ databaseFile: join(folder, 'turnwise.db') });
});
afterEach(() => {
  site.close();
  rmSync(folder, { recursive: true, force: true });
});

function restart(): void {
  site.close();
  site = openTestApp({ databaseFile: join(folder, 'turnwise.db') });
}

async function say(message: string, session = 's'): Promise<ChatAnswer> {
  const answer = await site.postJson('/v1/chat', {
    flow_id: 'refund',
    session_id: session,
    user_id: 'u',
    message,
  });
  return chatAnswerSchema.parse(await answer.json());
}

async function finishAndGoOn(): Promise<void> {
  for (const message of ['ORD-12345', 'yes', 'defective']) await say(message);
  expect(await say('yes')).toMatchObject({ ended: true });
  expect(await say('ORD-12345')).toMatchObject({ ended: false, state: 'right_order', turn_count: 1 });
}

const sessionsOf = () =>
  site.db.$client
    .prepare<[], { id: string; phase: string }>(
      'select s.id, c.phase from sessions s join conversations c on c.id = s.conversation_id order by c.id',
    )
    .all();

test('what follows a finished conversation is in its session, also after a restart', async () => {
  await finishAndGoOn();
  expect(sessionsOf()).toMatchObject([
    { id: 's', phase: 'completed' },
    { id: 's', phase: 'confirming' },
  ]);
  restart();
  expect(await say('yes')).toMatchObject({ turn_count: 2, ended: false });
  const { conversations } = await (await site.client.api.conversations.$get({ query: {} })).json();
  expect(conversations).toHaveLength(2);
});

test('and goes with it when the session is deleted', async () => {
  await finishAndGoOn();
  await site.request('/v1/session/s', { method: 'DELETE' });
  for (const table of ['conversations', 'sessions', 'turns']) {
    expect(site.db.$client.prepare(`select count(*) as n from ${table}`).get()).toEqual({ n: 0 });
  }
});

test('it belongs to the session it was begun from, not to the one before', async () => {
  await say('ORD-12345');
  for (const message of ['hello', 'yes', 'yes', 'defective']) await say(message, 'other');
  expect(await say('yes', 'other')).toMatchObject({ ended: true });
  await say('ORD-12345', 'other');
  const { conversations } = await (await site.client.api.conversations.$get({ query: {} })).json();
  expect(conversations.map(({ sessionId }) => sessionId)).toEqual(['other', 's']);
});
