import { expect, test } from 'vitest';
import { createConfig } from './config.ts';
import { readEnv } from './env.ts';

test('an AI is configured by its key alone; what its model costs is known where it is said', () => {
  const aiOf = (variables: Record<string, string>) => createConfig(readEnv(variables)).ai;
  expect(aiOf({ OPENAI_MODEL: 'small' })).toBeNull();
  expect(aiOf({ OPENAI_API_KEY: 'k' })).toMatchObject({ apiKey: 'k', baseUrl: null, price: null });
  expect(aiOf({ OPENAI_API_KEY: 'k', OPENAI_PRICE_INPUT: '0.15', OPENAI_PRICE_OUTPUT: '0' })?.price).toEqual({
    input: 0.15,
    output: 0,
  });
  for (const output of ['', '-1', 'little']) {
    const variables = { OPENAI_API_KEY: 'k', OPENAI_PRICE_INPUT: '1', OPENAI_PRICE_OUTPUT: output };
    expect(() => aiOf(variables)).toThrow(/Set both, or neither/);
  }
});

test('a webhook for hand-offs is a web address, and its secret long enough to be one', () => {
  const webhookOf = (variables: Record<string, string>) => createConfig(readEnv(variables)).webhook;
  const TURNWISE_HANDOFF_WEBHOOK = 'https://hooks.example.com/x?key=1';
  const key = Buffer.alloc(24, 7);
  expect(webhookOf({})).toBeNull();
  expect(webhookOf({ TURNWISE_HANDOFF_WEBHOOK })).toEqual({ url: TURNWISE_HANDOFF_WEBHOOK, secret: null });
  for (const prefix of ['', 'whsec_']) {
    const TURNWISE_HANDOFF_SECRET = prefix + key.toString('base64');
    expect(webhookOf({ TURNWISE_HANDOFF_WEBHOOK, TURNWISE_HANDOFF_SECRET })?.secret).toEqual(key);
  }
  for (const address of ['hooks.example.com', 'ftp://example.com/', 'https://ada:pw@example.com/']) {
    expect(() => webhookOf({ TURNWISE_HANDOFF_WEBHOOK: address })).toThrow(/is no web address/);
  }
  for (const secret of [
    'short',
    Buffer.alloc(23).toString('base64'),
    'not base64, but very long indeed: 12345',
  ]) {
    expect(() => webhookOf({ TURNWISE_HANDOFF_WEBHOOK, TURNWISE_HANDOFF_SECRET: secret })).toThrow(
      /openssl rand/,
    );
  }
});

test('an address is the same with and without its brackets', () => {
  const hostOf = (HOST: string) => createConfig(readEnv({ HOST })).host;
  expect(hostOf('[::1]')).toBe('::1');
  expect(hostOf('::1')).toBe('::1');
});
