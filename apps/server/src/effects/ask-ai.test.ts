import type { ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { AiConfig } from '../config.ts';
import { completion } from '../test/ai-service.ts';
import { type LocalService, sendJson, startLocalService } from '../test/local-service.ts';
import { absentAi, createAi } from './ask-ai.ts';

let service: LocalService;
beforeEach(async () => {
  service = await startLocalService((response) => sendJson(response, completion({ reply: 'Hi' })));
});
afterEach(() => service.close());

/** Text where JSON is asked for, and whatever else is wrong. */
const withText = (content: unknown, more: Record<string, unknown> = {}) => ({
  ...completion(null),
  choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content }, ...more }],
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
const ask = (timeoutMs = 2_000, price: AiConfig['price'] = null) =>
  createAi({ apiKey: 'k', baseUrl: `${service.url}/v1`, model: 'small', timeoutMs, price }).ask(question);

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

  test('says what it cost, by the price that was set or as the service says', async () => {
    const usageOf = async (price: AiConfig['price']) => {
      const result = await ask(2_000, price);
      return result.kind === 'ai' ? result.usage : null;
    };
    expect(await usageOf({ input: 0.5, output: 2 })).toMatchObject({ cost: (12 * 0.5 + 3 * 2) / 1_000_000 });
    const saying = (usage: unknown) =>
      service.answerWith((response) => sendJson(response, { ...completion({ reply: 'Hi' }), usage }));
    saying({ prompt_tokens: 12, completion_tokens: 3, cost: 0.25 });
    expect(await usageOf({ input: 0.5, output: 2 })).toMatchObject({ cost: 0.25 });
    saying({ prompt_tokens: 'many', completion_tokens: -3, cost: 'much' });
    expect(await usageOf(null)).toEqual({ model: 'small-1', inputTokens: 0, outputTokens: 0, cost: null });
    saying(undefined);
    expect(await usageOf(null)).toBeNull();
  });

  test.each([
    ['does not answer', (response: ServerResponse) => void response],
    ['breaks off', (response: ServerResponse) => void response.destroy()],
    ['is busy', (response: ServerResponse) => sendJson(response, {}, 429)],
  ])('is asked once more when it %s', async (_, fail) => {
    service.answerWith((response) => {
      if (service.received.length === 1) fail(response);
      else sendJson(response, completion({ reply: 'Hi' }));
    });
    expect(await ask(1_500)).toMatchObject({ kind: 'ai', answer: { reply: 'Hi' } });
    expect(service.received).toHaveLength(2);
  });

  test('tries once more, and then says so', async () => {
    service.answerWith((response) => sendJson(response, { error: { message: 'Busy' } }, 503));
    expect(await ask()).toMatchObject({ kind: 'failed', reason: 'error' });
    expect(service.received).toHaveLength(2);
  });

  test('answers as freely and as long as the question says', async () => {
    const ai = createAi({
      apiKey: 'k',
      baseUrl: `${service.url}/v1`,
      model: 'small',
      timeoutMs: 2_000,
      price: null,
    });
    const bodies = () => service.received.map(({ body }) => JSON.parse(body));
    await ai.ask({ ...question, temperature: 0.3, maxTokens: 4_000 });
    expect(bodies()).toMatchObject([{ temperature: 0.3, max_completion_tokens: 4_000 }]);
    // Some models take no wish for it.
    service.answerWith((response, { body }) =>
      'temperature' in JSON.parse(body)
        ? sendJson(response, { error: { message: 'Unsupported value', param: 'temperature' } }, 400)
        : sendJson(response, completion({ reply: 'Hi' })),
    );
    expect(await ai.ask({ ...question, temperature: 0.3 })).toMatchObject({ kind: 'ai' });
    expect(bodies().map((body) => body.temperature)).toEqual([0.3, 0.3, undefined]);
  });

  test('a model nobody knows', async () => {
    service.answerWith((response) => sendJson(response, { error: { message: 'No such model' } }, 404));
    expect(await ask()).toMatchObject({ kind: 'failed', message: expect.stringContaining('no such model') });
  });

  test('is not waited for', async () => {
    service.answerWith(() => {});
    const start = performance.now();
    expect(await ask(150)).toMatchObject({ kind: 'failed', reason: 'timeout' });
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  test.each([
    ['is no JSON', withText('Sure! Here you go.'), 'error'],
    ['is empty', withText(''), 'error'],
    ['has no message', { choices: [] }, 'error'],
    ['is another thing altogether', { hello: 1 }, 'error'],
    ['is a list', [1, 2], 'error'],
    ['was cut off', withText('{"reply":"Hi', { finish_reason: 'length' }), 'error'],
    [
      'is a refusal',
      withText(null, { message: { role: 'assistant', content: null, refusal: 'No.' } }),
      'refused',
    ],
  ])('an answer that %s costs nothing but its help', async (_, body, reason) => {
    service.answerWith((response) => sendJson(response, body));
    expect(await ask()).toMatchObject({ kind: 'failed', reason });
  });

  test('an answer without end is cut off', async () => {
    service.answerWith((response) => sendJson(response, completion('x'.repeat(600_000))));
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
