import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFlow, type FlowDocument } from '@turnwise/flow';
import { hc } from 'hono/client';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { AppType } from './app-type.ts';
import { type LocalService, sendJson, startLocalService } from './test/local-service.ts';
import { type SpawnedServer, spawnServer } from './test/spawn-server.ts';

let folder: string;
let server: SpawnedServer | null = null;
let service: LocalService;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'turnwise-crash-'));
  service = await startLocalService((response) => sendJson(response, { outcome: 'done' }));
});
afterEach(async () => {
  await server?.kill('SIGKILL');
  await service.close();
  rmSync(folder, { recursive: true, force: true });
});

async function start() {
  server = await spawnServer({ DATA_DIR: folder, TURNWISE_ALLOW_HOSTS: service.host });
  return hc<AppType>(server.url);
}
async function crash(): Promise<void> {
  await server?.kill('SIGKILL');
  server = null;
}
async function say(body: Record<string, unknown>): Promise<Response> {
  return fetch(`${server?.url}/v1/chat`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

const calling = (): FlowDocument => ({
  ...createFlow('order', 'Order'),
  start: 'ask',
  slots: { item: { type: 'text' } },
  states: {
    ask: {
      kind: 'ask',
      prompt: 'What shall I order?',
      slot: 'item',
      next: 'call',
      retry: { then: 'cancel' },
    },
    call: {
      kind: 'action',
      action: 'place',
      input: { item: '{item}' },
      outcomes: { done: 'bye' },
      failed: 'sorry',
    },
    bye: { kind: 'end', message: 'Ordered {item}.' },
    sorry: { kind: 'end', message: 'That did not work.' },
  },
  actions: {
    place: {
      kind: 'http',
      inputs: ['item'],
      outcomes: [{ name: 'done' }],
      request: { method: 'POST', url: `${service.url}/orders`, body: '{"item":"{item}"}' },
      timeoutMs: 60_000,
    },
  },
});

describe('a process that is killed', { timeout: 60_000 }, () => {
  test('has lost no save and no turn it acknowledged', async () => {
    const client = await start();
    await client.api.flows.$post({ json: { name: 'Kept' } });
    const flow = { ...createFlow('kept', 'Kept'), description: 'Saved just before' };
    for (const session of ['a', 'b', 'c']) await say({ flow_id: 'refund', session_id: session });
    const said = await say({
      flow_id: 'refund',
      session_id: 'a',
      message: 'ORD-12345',
      client_message_id: 'm',
    });
    const answer = await said.text();
    const saved = await client.api.flows[':id'].draft.$put({
      param: { id: 'kept' },
      json: { flow, baseRevision: 1 },
    });
    expect(saved.status).toBe(200);
    await crash();

    const again = await start();
    const draft = await (await again.api.flows[':id'].draft.$get({ param: { id: 'kept' } })).json();
    expect(draft).toMatchObject({ revision: 2, flow });
    const replayed = await say({
      flow_id: 'refund',
      session_id: 'a',
      message: 'ORD-12345',
      client_message_id: 'm',
    });
    expect(await replayed.text()).toBe(answer);
    const { conversations } = await (await again.api.conversations.$get({ query: {} })).json();
    expect(conversations).toHaveLength(3);
    expect(await server?.kill('SIGTERM')).toBe(0);
    server = null;
  });

  test('does what it was doing again, once, under the same key, and still has the answer', async () => {
    const client = await start();
    await client.api.flows.import.$post({ json: { text: JSON.stringify(calling()) } });
    const published = await client.api.flows[':id'].versions.$post({
      param: { id: 'order' },
      json: { note: '' },
    });
    expect(published.status).toBe(201);
    await say({ flow_id: 'order', session_id: 's' });

    const called = new Promise<void>((resolve) => service.answerWith(() => resolve()));
    const request = { flow_id: 'order', session_id: 's', message: 'a lamp', client_message_id: 'm' };
    const cutOff = say(request).catch(() => null);
    await called;
    await crash();
    expect(await cutOff).toBeNull();

    service.answerWith((response) => sendJson(response, { outcome: 'done' }));
    await start();
    const answer = await (await say(request)).json();
    expect(answer).toMatchObject({
      response: expect.stringContaining('Ordered a lamp.'),
      ended: true,
      turn_count: 1,
    });
    const keys = service.received.map((received) => received.headers['idempotency-key']);
    expect(keys).toHaveLength(2);
    expect(keys[0]).toBe(keys[1]);
  });
});
