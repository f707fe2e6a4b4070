import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type LocalService, sendJson, startLocalService } from '../test/local-service.ts';
import { absentAi, createAi } from './ask-ai.ts';

let service: LocalService;
beforeEach(async () => {
  service = await startLocalService((response) => sendJson(response, completion('{"reply":"Hi"}')));
});
afterEach(() => service.close());

const completion = (content: unknown, more: Record<string, unknown> = {}) => ({
  id: 'x',
  object: 'chat.completion',
  created: 0,
  model: 'small-1',
  choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content }, ...more }],
  usage: { prompt_tokens: 12, completion_tokens: 3, total_tokens: 15 },
});
const question = {
  name: 'reply',
  instructions: 'Be kind.',
  material: 'Hello',
  schema: {
    type: 'object',
    properties: { reply: { type: 'string' } },
    required: ['reply'],
    additionalProperties: false,
  },
  model: null,
};
const ask = (timeoutMs = 2_000) =>
  createAi({ apiKey: 'k', baseUrl: `${service.url}/v1`, model: 'small', timeoutMs }).ask(question);

describe('asking the AI', () => {
  test('asks for the shape it needs, and hands on what came', async () => {
    expect(await ask()).toEqual({
      kind: 'ai',
      answer: { reply: 'Hi' },
      usage: { model: 'small-1', inputTokens: 12, outputTokens: 3, cost: null },
    });
    expect(service.received[0]).toMatchObject({
      url: '/v1/chat/completions',
      headers: { authorization: 'Bearer k' },
    });
    expect(JSON.parse(service.received[0]?.body ?? '')).toMatchObject({
      model: 'small',
      messages: [
        { role: 'system', content: 'Be kind.' },
        { role: 'user', content: 'Hello' },
      ],
      response_format: { type: 'json_schema', json_schema: { name: 'reply', strict: true } },
    });
  });

  test('tries once more, and then says so', async () => {
    service.answerWith((response) => sendJson(response, { error: { message: 'Busy' } }, 503));
    expect(await ask()).toMatchObject({ kind: 'failed', reason: 'error' });
    expect(service.received).toHaveLength(2);
  });

  test('is not waited for', async () => {
    service.answerWith(() => {});
    const start = performance.now();
    expect(await ask(150)).toMatchObject({ kind: 'failed', reason: 'timeout' });
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  test.each([
    ['is no JSON', completion('Sure! Here you go.'), 'error'],
    ['is empty', completion(''), 'error'],
    ['has no message', { choices: [] }, 'error'],
    ['is another thing altogether', { hello: 1 }, 'error'],
    ['is a list', [1, 2], 'error'],
    ['was cut off', completion('{"reply":"Hi', { finish_reason: 'length' }), 'error'],
    [
      'is a refusal',
      completion(null, { message: { role: 'assistant', content: null, refusal: 'No.' } }),
      'refused',
    ],
  ])('an answer that %s costs nothing but its help', async (_, body, reason) => {
    service.answerWith((response) => sendJson(response, body));
    expect(await ask()).toMatchObject({ kind: 'failed', reason });
  });

  test('an answer without end is cut off', async () => {
    service.answerWith((response) => sendJson(response, completion(JSON.stringify('x'.repeat(600_000)))));
    expect(await ask()).toMatchObject({ kind: 'failed', reason: 'error' });
  });

  test('a wrong key, a page instead of an answer, nobody there', async () => {
    service.answerWith((response) => sendJson(response, { error: { message: 'No such key' } }, 401));
    expect(await ask()).toMatchObject({ kind: 'failed', reason: 'refused' });
    service.answerWith((response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<html>'));
    expect(await ask()).toMatchObject({ kind: 'failed', reason: 'error' });
    service.answerWith((response) => response.destroy());
    expect(await ask()).toMatchObject({ kind: 'failed', reason: 'unavailable' });
  });

  test('without a key every question has the same answer', async () => {
    expect(await absentAi.ask(question)).toMatchObject({ kind: 'failed', reason: 'unavailable' });
  });
});
