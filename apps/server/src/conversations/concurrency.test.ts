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

const say = async (body: Record<string, unknown>) => {
  const answer = await site.postJson('/v1/chat', { flow_id: 'refund', ...body });
  expect(answer.status).toBe(200);
  return chatAnswerSchema.parse(await answer.json());
};
const times = (count: number) => Array.from({ length: count }, (_, index) => index);

test('500 conversations, 3 messages each and all at once: none lost, none doubled', {
  timeout: 60_000,
}, async () => {
  const messages = ['ORD-12345', 'yes', 'defective'];
  await Promise.all(times(500).map((n) => say({ session_id: `s${n}` })));
  const answers = await Promise.all(
    times(500).flatMap((n) => messages.map((message) => say({ session_id: `s${n}`, message }))),
  );
  for (const n of times(500)) {
    const counts = answers.slice(n * 3, n * 3 + 3).map((answer) => answer.turn_count);
    expect(counts).toEqual([1, 2, 3]);
  }
  const stored = site.db.$client
    .prepare(
      'select turn_count as turns, turn_rows as rows, count(*) as conversations from conversations group by 1, 2',
    )
    .all();
  expect(stored).toEqual([{ turns: 3, rows: 4, conversations: 500 }]);
});

test('two messages at once in a session that does not exist yet make one conversation', async () => {
  const answers = await Promise.all([
    say({ session_id: 'x', message: 'ORD-12345' }),
    say({ session_id: 'x', message: 'yes' }),
  ]);
  expect(answers.map((answer) => answer.turn_count)).toEqual([1, 2]);
  const { conversations } = await (await site.client.api.conversations.$get({ query: {} })).json();
  expect(conversations).toHaveLength(1);
});

test('the same client message id twenty times at once is one turn', async () => {
  await say({ session_id: 'x' });
  const answers = await Promise.all(
    times(20).map(() => say({ session_id: 'x', message: 'ORD-12345', client_message_id: 'once' })),
  );
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(answers[0]).toMatchObject({ turn_count: 1 });
});

test('a user without a session who sends a message twice is answered once', async () => {
  const message = { user_id: 'u', message: 'ORD-12345', client_message_id: 'once' };
  const [first, ...others] = [
    await say(message),
    await say(message),
    ...(await Promise.all([say(message), say(message)])),
  ];
  for (const answer of others) expect(answer).toEqual(first);
  const next = { user_id: 'u', message: 'yes', client_message_id: 'next' };
  const answers = await Promise.all([say(next), say(next)]);
  expect(answers[1]).toEqual(answers[0]);
  expect(answers[0]).not.toEqual(first);
  const { conversations } = await (await site.client.api.conversations.$get({ query: {} })).json();
  expect(conversations).toHaveLength(1);
});

test('also where that message ended the conversation', async () => {
  await publishFlow(site, {
    ...createFlow('bye', 'Bye'),
    start: 'bye',
    states: { bye: { kind: 'end', message: 'Goodbye.' } },
  });
  const message = { flow_id: 'bye', user_id: 'u', client_message_id: 'once' };
  const first = await say(message);
  expect(first.ended).toBe(true);
  expect(await say(message)).toEqual(first);
  expect(await say({ ...message, client_message_id: 'twice' })).not.toMatchObject({
    session_id: first.session_id,
  });
});

test('one user in twelve new sessions at once is in one conversation', async () => {
  const answers = await Promise.all(times(12).map((n) => say({ user_id: 'u', session_id: `s${n}` })));
  expect(answers.map(({ session_id, state }) => [session_id, state])).toEqual(
    times(12).map((n) => [`s${n}`, 'ask_order']),
  );
  const { conversations } = await (await site.client.api.conversations.$get({ query: {} })).json();
  expect(conversations).toHaveLength(1);
  const offers = await Promise.all(
    times(12).map((n) => say({ user_id: 'v', session_id: `v${n}`, message: 'ORD-12345' })),
  );
  expect(offers.slice(1).some(({ response }) => /in the middle/.test(response))).toBe(true);
  const stored = site.db.$client.prepare(
    'select user_id as user, count(*) as n from conversations group by 1',
  );
  expect(stored.all()).toEqual([
    { user: 'u', n: 1 },
    { user: 'v', n: 1 },
  ]);
});

test('one user opening in two tabs at once is in one conversation', async () => {
  await Promise.all([say({ user_id: 'u' }), say({ user_id: 'u' })]);
  const { conversations } = await (await site.client.api.conversations.$get({ query: {} })).json();
  expect(conversations).toHaveLength(1);
});
