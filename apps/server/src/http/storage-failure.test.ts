import { createFlow } from '@turnwise/flow';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestApp, type TestApp } from '../test/open-test-app.ts';
import { readError } from '../test/read-error.ts';

let site: TestApp;
beforeEach(async () => {
  site = openTestApp();
  await site.client.api.flows.$post({ json: { name: 'Kept' } });
});
afterEach(() => site.close());

const param = { id: 'kept' };
const save = (description: string) =>
  site.client.api.flows[':id'].draft.$put({
    param,
    json: { flow: { ...createFlow('kept', 'Kept'), description }, baseRevision: 1 },
  });
const draft = async () => (await site.client.api.flows[':id'].draft.$get({ param })).json();
const chat = (body: Record<string, unknown>) =>
  site.postJson('/v1/chat', { flow_id: 'refund', session_id: 's', ...body });

function fillDisk(): void {
  const { page_count: pages } =
    site.db.$client.prepare<[], { page_count: number }>('pragma page_count').get() ?? {};
  site.db.$client.pragma(`max_page_count = ${pages}`);
}

test('a full disk is a sentence, and loses nothing that was acknowledged', async () => {
  fillDisk();
  const answer = await save('x'.repeat(100_000).slice(0, 4_000));
  const large = await site.client.api.flows.import.$post({
    json: {
      text: JSON.stringify({
        ...createFlow('big', 'Big'),
        notes: [{ id: 'n', x: 0, y: 0, text: 'x'.repeat(1e6) }],
      }),
    },
  });
  expect(large.status).toBe(507);
  expect(await readError(large)).toMatchObject({
    code: 'storage_full',
    message: expect.stringMatching(/disk is full/),
  });
  expect((await draft()).revision).toBe(answer.status === 200 ? 2 : 1);
  site.db.$client.pragma('max_page_count = 1000000');
  expect((await site.client.api.flows.$post({ json: { name: 'After' } })).status).toBe(201);
});

test('what is there can be read where nothing can be written', async () => {
  // What is wrong with a flow is counted anew, as after every change, and the count cannot be kept.
  site.db.$client.prepare('update flows set problem_counts = null').run();
  site.db.$client.pragma('query_only = on');
  for (const path of [
    '/api/flows',
    '/api/flows/refund',
    '/api/flows?deleted=true',
    '/api/flows/kept/draft',
  ]) {
    expect((await site.request(path)).status).toBe(200);
  }
  const { flows } = await (await site.client.api.flows.$get({ query: {} })).json();
  expect(flows.map(({ id, isReadable }) => [id, isReadable]).sort()).toEqual([
    ['kept', true],
    ['refund', true],
  ]);
  site.db.$client.pragma('query_only = off');
});

test('a message on a full disk is not taken, and can be sent again', async () => {
  await chat({});
  fillDisk();
  let refused = 0;
  for (let n = 0; n < 200 && refused === 0; n++) {
    const answer = await chat({ session_id: `other${n}` });
    if (answer.status === 507) refused++;
  }
  expect(refused).toBe(1);
  site.db.$client.pragma('max_page_count = 1000000');
  expect(await (await chat({ message: 'ORD-12345' })).json()).toMatchObject({
    turn_count: 1,
    state: 'right_order',
  });
});

test('a database that may not be written is a sentence too', async () => {
  await chat({});
  site.db.$client.pragma('query_only = on');
  for (const answer of [await save('x'), await chat({ message: 'ORD-12345' })]) {
    expect(answer.status).toBe(503);
    expect((await readError(answer)).code).toBe('storage_unavailable');
  }
  site.db.$client.pragma('query_only = off');
  expect((await draft()).revision).toBe(1);
  expect(await (await chat({ message: 'ORD-12345' })).json()).toMatchObject({ turn_count: 1 });
});
