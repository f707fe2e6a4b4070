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

test('an address is the same with and without its brackets', () => {
  const hostOf = (HOST: string) => createConfig(readEnv({ HOST })).host;
  expect(hostOf('[::1]')).toBe('::1');
  expect(hostOf('::1')).toBe('::1');
});
