import { afterEach, expect, test } from 'vitest';
import { createConfig } from '../config.ts';
import { readEnv } from '../env.ts';
import { openTestApp, type TestApp } from '../test/open-test-app.ts';
import { readError } from '../test/read-error.ts';

let site: TestApp;
afterEach(() => site.close());

const password = { authorization: `Basic ${Buffer.from('me:geheim').toString('base64')}` };

test('who may open the designer may talk to a published flow, where other systems need a key', async () => {
  const { access } = createConfig(
    readEnv({ HOST: '0.0.0.0', TURNWISE_PASSWORD: 'geheim', TURNWISE_API_KEY: 'sixteen--letters' }),
  );
  site = openTestApp({ access });
  const body = { flow_id: 'refund' };
  expect((await site.fetch('/v1/chat', post(body, password))).status).toBe(401);
  expect((await site.fetch('/api/chat', post(body))).status).toBe(401);
  const opening = await site.fetch('/api/chat', post(body, password));
  expect(opening.status).toBe(200);
  expect(await opening.json()).toMatchObject({ state: 'ask_order', version: 1, ended: false });
});

test('it is a conversation like any other: kept, and the same message twice is answered once', async () => {
  site = openTestApp();
  const say = async (message: string, id: string) => {
    const answer = await site.client.api.chat.$post({
      json: { flow_id: 'refund', session_id: 's', message, client_message_id: id },
    });
    expect(answer.status).toBe(200);
    return answer.json();
  };
  const first = await say('ORD-12345', 'one');
  expect(first).toMatchObject({ session_id: 's', turn_count: 1, state: 'right_order' });
  expect(await say('ORD-12345', 'one')).toEqual(first);
  expect(await say('yes', 'two')).toMatchObject({ turn_count: 2 });
  const { conversations } = await (
    await site.client.api.conversations.$get({ query: { flowId: 'refund' } })
  ).json();
  expect(conversations).toMatchObject([{ sessionId: 's', turnCount: 2 }]);
});

test('a flow that is not published is refused with a sentence', async () => {
  site = openTestApp();
  const made = await (await site.client.api.flows.$post({ json: { name: 'New' } })).json();
  const refused = await site.fetch('/api/chat', post({ flow_id: made.id }));
  expect(refused.status).toBe(409);
  expect(await readError(refused)).toMatchObject({ code: 'not_published' });
});

const post = (body: object, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(body),
});
