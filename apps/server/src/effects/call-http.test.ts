import { actionSchema } from '@turnwise/flow';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startDeafService } from '../test/deaf-service.ts';
import { type LocalService, sendJson, startLocalService } from '../test/local-service.ts';
import { createHttpCaller, type HttpCaller } from './call-http.ts';

let service: LocalService;
let caller: HttpCaller;
beforeEach(async () => {
  service = await startLocalService((response) => sendJson(response, { found: true }));
  caller = createHttpCaller({ allowHosts: [service.host], secrets: { key: 's3cret' } });
});
afterEach(async () => {
  await caller.close();
  await service.close();
});

const call = (request: Record<string, unknown>, more: Record<string, unknown> = {}, through = caller) =>
  through.call({
    kind: 'callAction',
    id: 'c1:4:lookup:0',
    action: 'lookup',
    definition: actionSchema.parse({ kind: 'http', request, ...more }),
    input: { id: 'ORD-1' },
  });

describe('calling a service', () => {
  test('sends what the author wrote, with a key that makes repeating it harmless', async () => {
    const answer = await call({
      method: 'POST',
      url: `${service.url}/orders/{id}`,
      headers: { Authorization: 'Bearer {secret.key}' },
      body: '{"id":"{id}"}',
      secretRefs: ['key'],
    });
    expect(answer).toEqual({ status: 200, body: { found: true } });
    expect(service.received[0]).toMatchObject({
      method: 'POST',
      url: '/orders/ORD-1',
      body: '{"id":"ORD-1"}',
      headers: {
        authorization: 'Bearer s3cret',
        'idempotency-key': 'c1:4:lookup:0',
        'user-agent': 'Turnwise',
      },
    });
  });

  test('does not follow a redirect', async () => {
    service.answerWith((response) => response.writeHead(302, { location: 'http://169.254.169.254/' }).end());
    expect(await call({ url: service.url })).toEqual({ status: 302, body: null });
    expect(service.received).toHaveLength(1);
  });

  test('waits no longer than the action says, also for a connection', async () => {
    const deaf = await startDeafService();
    const patient = createHttpCaller({ allowHosts: [deaf.host], secrets: {} });
    try {
      const start = performance.now();
      const answer = await call({ url: deaf.url }, { timeoutMs: 300 }, patient);
      expect(answer).toEqual({
        kind: 'failed',
        reason: 'timeout',
        message: 'The service did not answer in time.',
      });
      expect(performance.now() - start).toBeLessThan(5_000);
    } finally {
      await patient.close();
      await deaf.close();
    }
  });

  test('tries again as often as the action says, under the same key', async () => {
    service.answerWith((response) => sendJson(response, {}, service.received.length < 3 ? 503 : 200));
    expect(await call({ url: service.url }, { retries: 2 })).toMatchObject({ status: 200 });
    expect(new Set(service.received.map((entry) => entry.headers['idempotency-key'])).size).toBe(1);
    expect(service.received).toHaveLength(3);
  });

  test('gives up in time', async () => {
    service.answerWith(() => {});
    expect(await call({ url: service.url }, { timeoutMs: 150 })).toMatchObject({
      kind: 'failed',
      reason: 'timeout',
    });
    service.answerWith((response) => response.writeHead(200).write('{"a":'));
    expect(await call({ url: service.url }, { timeoutMs: 150 })).toMatchObject({
      kind: 'failed',
      reason: 'timeout',
    });
  });

  test('reads no more than 1 MB', async () => {
    service.answerWith((response) => response.writeHead(200).end('x'.repeat(1_100_000)));
    expect(await call({ url: service.url })).toMatchObject({
      kind: 'failed',
      message: 'The answer is larger than 1 MB.',
    });
  });

  test('says that nobody is there', async () => {
    const { url } = service;
    await service.close();
    expect(await call({ url })).toMatchObject({ kind: 'failed', reason: 'unavailable' });
    service = await startLocalService(() => {});
  });
});

describe('what is not on the public internet', () => {
  test.each([
    () => service.url,
    () => service.url.replace('127.0.0.1', 'localhost'),
    () => service.url.replace('127.0.0.1', '0x7f.1'),
    () => service.url.replace('127.0.0.1', '[::ffff:127.0.0.1]'),
    () => service.url.replace('127.0.0.1', '2130706433'),
  ])('is refused however it is written', async (url) => {
    const strict = createHttpCaller({ allowHosts: [], secrets: {} });
    expect(await call({ url: url() }, {}, strict)).toMatchObject({ kind: 'failed', reason: 'refused' });
    expect(service.received).toHaveLength(0);
    await strict.close();
  });
});
