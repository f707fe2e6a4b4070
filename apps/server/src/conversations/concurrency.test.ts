import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestApp, type TestApp } from '../test/open-test-app.ts';
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

test('one user opening in two tabs at once is in one conversation', async () => {
  await Promise.all([say({ user_id: 'u' }), say({ user_id: 'u' })]);
  const { conversations } = await (await site.client.api.conversations.$get({ query: {} })).json();
  expect(conversations).toHaveLength(1);
});
