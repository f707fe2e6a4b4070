import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type ChatAnswer, chatAnswerSchema } from '../conversations/chat-answer.ts';
import { openTestApp, type TestApp } from '../test/open-test-app.ts';
import { readError } from '../test/read-error.ts';

let site: TestApp;
beforeEach(() => {
  site = openTestApp();
});
afterEach(() => site.close());

type Said = Record<string, unknown>;
const send = (body: Said) => site.postJson('/v1/chat', { flow_id: 'refund', ...body });
async function say(body: Said): Promise<ChatAnswer> {
  const answer = await send(body);
  expect(answer.status).toBe(200);
  return chatAnswerSchema.parse(await answer.json());
}
const passTime = (minutes: number) => {
  site.time.now = new Date(site.time.now.getTime() + minutes * 60_000);
};

describe('POST /v1/chat', () => {
  test('says that a person is to answer now', async () => {
    const person = await say({ message: 'can I talk to a person?' });
    expect(person).toMatchObject({ phase: 'completion', ended: true, handed_off: true });
    const session = await (await site.request(`/v1/session/${person.session_id}`)).json();
    expect(session).toMatchObject({ ended: true, handed_off: true });
  });

  test('plays the refund from the opening to the end', async () => {
    const opening = await say({});
    expect(opening).toMatchObject({
      phase: 'greeting',
      state: 'ask_order',
      version: 1,
      ended: false,
      turn_count: 0,
    });
    expect(opening.response).toContain('What is the order number?');
    const { session_id } = opening;

    const found = await say({ session_id, message: 'ORD-12345' });
    expect(found).toMatchObject({ session_id, state: 'right_order', phase: 'confirmation', turn_count: 1 });
    expect(found.slots).toMatchObject({ order_number: 'ORD-12345' });
    expect(found.missing_slots).toContain('reason');

    const asked = await say({ session_id, message: 'yes' });
    expect(asked.quick_replies).toContain('Defective');
    await say({ session_id, message: 'defective' });
    const done = await say({ session_id, message: 'yes' });
    expect(done).toMatchObject({ phase: 'completion', ended: true, handed_off: false, turn_count: 4 });
    expect(done.response).toContain('has been submitted');

    const record = await site.client.api.conversations.$get({ query: { flowId: 'refund' } });
    const { conversations } = await record.json();
    expect(conversations).toMatchObject([
      { flowId: 'refund', phase: 'completed', turnCount: 4, sessionId: session_id },
    ]);
    const full = await site.client.api.conversations[':id'].$get({ param: { id: conversations[0]!.id } });
    const { turns } = await full.json();
    expect(turns.map((turn) => turn.steps[0]?.event.kind)).toEqual([
      'started',
      ...Array.from({ length: 4 }, () => 'userMessage'),
    ]);
  });

  test('opens with what the user says at once', async () => {
    const answer = await say({ session_id: 'mine', message: 'I want a refund for ORD-12345' });
    expect(answer).toMatchObject({ session_id: 'mine', state: 'right_order', turn_count: 1 });
  });

  test('a message to a finished conversation starts a fresh one in the same session', async () => {
    await say({ session_id: 's', message: 'ORD-99999' });
    const over = await say({ session_id: 's', message: 'ORD-99999' });
    expect(over.state).not.toBeNull();
    const ended = await (await site.request('/v1/session/s')).json();
    if (!JSON.stringify(ended).includes('"ended":true')) await say({ session_id: 's', message: 'cancel' });
    const fresh = await say({ session_id: 's', message: 'ORD-12345' });
    expect(fresh).toMatchObject({ session_id: 's', ended: false });
  });

  test('the same client message id gives the same answer once', async () => {
    await say({ session_id: 's' });
    const first = await send({ session_id: 's', message: 'ORD-12345', client_message_id: 'm1' });
    const again = await send({ session_id: 's', message: 'ORD-12345', client_message_id: 'm1' });
    expect(await again.text()).toBe(await first.text());
    expect((await say({ session_id: 's', message: 'yes', client_message_id: 'm2' })).turn_count).toBe(2);
    const late = await send({ session_id: 's', message: 'ORD-12345', client_message_id: 'm1' });
    expect(await late.json()).toMatchObject({ turn_count: 1, state: 'right_order' });
  });

  test('a page that is reloaded sees the last question again, and nothing is counted', async () => {
    await say({ session_id: 's', message: 'ORD-12345' });
    const again = await say({ session_id: 's' });
    expect(again).toMatchObject({ state: 'right_order', turn_count: 1 });
    expect(again.response).toContain('Is this the order');
  });

  test('streams each message, and then the whole answer', async () => {
    await say({ session_id: 's' });
    const answer = await site.postJson(
      '/v1/chat',
      { flow_id: 'refund', session_id: 's', message: 'ORD-12345', client_message_id: 'm' },
      { accept: 'text/event-stream' },
    );
    expect(answer.headers.get('content-type')).toContain('text/event-stream');
    const events = (await answer.text())
      .trim()
      .split('\n\n')
      .map((block) => {
        const [event = '', data = ''] = block.split('\n');
        return { event: event.slice('event: '.length), data: JSON.parse(data.slice('data: '.length)) };
      });
    expect(events.at(-1)).toMatchObject({ event: 'done', data: { state: 'right_order' } });
    expect(events.slice(0, -1).every(({ event }) => event === 'message')).toBe(true);
    expect(
      events
        .slice(0, -1)
        .map(({ data }) => data.text)
        .join('\n\n'),
    ).toBe(events.at(-1)?.data.response);
  });

  test.each([
    ['no flow', {}, 400, 'invalid_request'],
    ['a flow nobody knows', { flow_id: 'nothing' }, 404, 'not_found'],
    ['a time zone nobody knows', { flow_id: 'refund', time_zone: 'Mars/Olympus' }, 400, 'invalid_request'],
    ['a number for a message', { flow_id: 'refund', message: 5 }, 400, 'invalid_request'],
    ['far too much', { flow_id: 'refund', message: 'x'.repeat(300_000) }, 413, 'too_large'],
  ])('refuses %s with a sentence', async (_, body, status, code) => {
    const answer = await site.postJson('/v1/chat', body);
    expect(answer.status).toBe(status);
    expect((await readError(answer)).code).toBe(code);
  });

  test('says where a request cannot be understood, and nothing of a place where it is the whole', async () => {
    const said = async (body: unknown) => readError(await site.postJson('/v1/chat', body));
    expect(await said({ flow_id: 5 })).toMatchObject({
      message: expect.stringMatching(/^This request cannot be understood\. "flow_id": \S/),
      details: [{ place: 'flow_id', message: expect.any(String) }],
    });
    expect((await said('hello')).message).toMatch(/^This request cannot be understood\. [^"]/);
  });

  test('refuses what is no JSON, a flow never published, and one in the bin', async () => {
    const broken = await site.request('/v1/chat', { method: 'POST', body: '{"flow_id"' });
    expect([broken.status, (await readError(broken)).code]).toEqual([400, 'invalid_request']);
    await site.client.api.flows.$post({ json: { name: 'New' } });
    expect((await readError(await send({ flow_id: 'new' }))).code).toBe('not_published');
    await say({ session_id: 's' });
    await site.client.api.flows[':id'].$delete({ param: { id: 'refund' }, query: {} });
    expect((await send({})).status).toBe(404);
    expect((await send({ session_id: 's', message: 'ORD-12345' })).status).toBe(200);
  });

  test('a running conversation stays with the version it started on', async () => {
    await say({ session_id: 'old' });
    const { flow, revision } = await (
      await site.client.api.flows[':id'].draft.$get({ param: { id: 'refund' } })
    ).json();
    const changed = JSON.parse(JSON.stringify(flow).replaceAll('What is the order number?', 'Which order?'));
    await site.client.api.flows[':id'].draft.$put({
      param: { id: 'refund' },
      json: { flow: changed, baseRevision: revision },
    });
    await site.client.api.flows[':id'].versions.$post({ param: { id: 'refund' }, json: { note: 'Shorter' } });
    expect(await say({ session_id: 'old', message: 'ORD-12345' })).toMatchObject({ version: 1 });
    const fresh = await say({ session_id: 'new' });
    expect(fresh).toMatchObject({ version: 2 });
    expect(fresh.response).toContain('Which order?');
  });
});

describe('coming back', () => {
  test('a known user is offered the conversation they left', async () => {
    await say({ session_id: 'a', user_id: 'u', message: 'ORD-12345' });
    passTime(60);
    const back = await say({ user_id: 'u' });
    expect(back).toMatchObject({ session_id: 'a', turn_count: 1 });
    expect(back.response).toMatch(/continue/i);
    const on = await say({ session_id: 'a', user_id: 'u', message: 'yes' });
    expect(on.slots).toMatchObject({ order_number: 'ORD-12345' });
  });

  test('in a session of its own too, and both sessions are in the same conversation', async () => {
    await say({ session_id: 'a', user_id: 'u', message: 'ORD-12345' });
    const other = await say({ session_id: 'b', user_id: 'u' });
    expect(other).toMatchObject({ session_id: 'b', slots: { order_number: 'ORD-12345' } });
    const { conversations } = await (await site.client.api.conversations.$get({ query: {} })).json();
    expect(conversations).toHaveLength(1);
  });

  test('after the time is up, it starts anew', async () => {
    await say({ session_id: 'a', user_id: 'u', message: 'ORD-12345' });
    passTime(60 * 72);
    const back = await say({ user_id: 'u' });
    expect(back.slots).not.toHaveProperty('order_number');
    expect(back.ended).toBe(false);
  });
});

describe('sessions and memory', () => {
  test('a session says where it stands; one nobody knows says so', async () => {
    await say({ session_id: 's', message: 'ORD-12345' });
    const known = await site.request('/v1/session/s');
    expect(await known.json()).toMatchObject({
      exists: true,
      session_id: 's',
      phase: 'confirmation',
      turn_count: 1,
    });
    const unknown = await site.request('/v1/session/nobody');
    expect(unknown.status).toBe(200);
    expect(await unknown.json()).toMatchObject({ exists: false, phase: null, turn_count: 0 });
  });

  test('a deleted session is gone with everything said in it', async () => {
    await say({ session_id: 's', message: 'ORD-12345' });
    const removed = await site.request('/v1/session/s', { method: 'DELETE' });
    expect(await removed.json()).toEqual({ deleted: true });
    expect(await (await site.request('/v1/session/s')).json()).toMatchObject({ exists: false });
    const { conversations } = await (await site.client.api.conversations.$get({ query: {} })).json();
    expect(conversations).toEqual([]);
    expect((await say({ session_id: 's' })).turn_count).toBe(0);
  });

  test('what is remembered of a user can be read and forgotten', async () => {
    const talk = async (message?: string) => say({ session_id: 's', user_id: 'u', message });
    await talk("Hi, I'm Sarah Chen, my email is sarah@example.com, order ORD-12345");
    for (const message of ['yes', 'defective', 'yes']) await talk(message);
    const memory = await (await site.request('/v1/users/u/memory')).json();
    expect(memory).toMatchObject({
      user_id: 'u',
      flows: { refund: { values: { email: 'sarah@example.com' } } },
    });
    await site.request('/v1/users/u/memory', { method: 'DELETE' });
    expect(await (await site.request('/v1/users/u/memory')).json()).toEqual({ user_id: 'u', flows: {} });
  });
});

test('an API key is asked of other systems when there is one', async () => {
  site.close();
  site = openTestApp({ access: { ...site.config.access, apiKey: 'k1' } });
  expect((await send({})).status).toBe(401);
  const withKey = (headers: Record<string, string>) =>
    site.postJson('/v1/chat', { flow_id: 'refund' }, headers);
  expect((await withKey({ authorization: 'Bearer k1' })).status).toBe(200);
  expect((await withKey({ 'x-api-key': 'k1' })).status).toBe(200);
  expect((await withKey({ authorization: 'Bearer k2' })).status).toBe(401);
  expect((await site.request('/v1/session/x')).status).toBe(401);
});
