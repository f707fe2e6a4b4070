import { afterEach, describe, expect, test } from 'vitest';
import { createConfig } from '../config.ts';
import { readEnv } from '../env.ts';
import { openTestApp, type TestApp } from '../test/open-test-app.ts';
import { readError } from '../test/read-error.ts';

let site: TestApp;
afterEach(() => site.close());

const status = async (path: string, init: RequestInit = {}) => (await site.request(path, init)).status;
const post = (headers: Record<string, string>) =>
  status('/api/flows', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: '{"name":"X"}',
  });

describe('a server for this computer alone', () => {
  test('answers only under local names', async () => {
    site = openTestApp();
    for (const host of ['localhost:3000', '127.0.0.1:5173', '[::1]:3000', 'turnwise.localhost']) {
      expect(await status('/api/flows', { headers: { host } })).toBe(200);
    }
    for (const host of ['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example', '']) {
      expect(await status('/api/flows', { headers: { host } })).toBe(403);
      expect(await status('/', { headers: { host } })).toBe(403);
    }
  });

  test('changes nothing for other websites, and nothing for a page that hides where it is from', async () => {
    site = openTestApp();
    expect(await post({})).toBe(201);
    expect(await post({ origin: 'http://localhost:3000', 'sec-fetch-site': 'same-origin' })).toBe(201);
    expect(await post({ origin: 'https://evil.example' })).toBe(403);
    expect(await post({ origin: 'http://localhost:4000' })).toBe(403);
    expect(await post({ origin: 'null' })).toBe(403);
    expect(await post({ 'sec-fetch-site': 'cross-site' })).toBe(403);
    expect(await post({ 'sec-fetch-site': 'same-site' })).toBe(403);
  });

  test('can be given other names', async () => {
    const { access } = createConfig(
      readEnv({ TURNWISE_PUBLIC_HOSTS: 'chat.example.com', TURNWISE_INSECURE: '1' }),
    );
    site = openTestApp({ access });
    expect(await status('/api/flows', { headers: { host: 'chat.example.com' } })).toBe(200);
    expect(await post({ origin: 'https://chat.example.com', 'sec-fetch-site': 'same-origin' })).toBe(201);
    expect(await post({ origin: 'https://evil.example' })).toBe(403);
  });
});

describe('a server others can reach', () => {
  test('does not start without a password, unless told that it may', () => {
    site = openTestApp();
    expect(() => createConfig(readEnv({ HOST: '0.0.0.0' }))).toThrow(/TURNWISE_PASSWORD/);
    expect(() => createConfig(readEnv({ HOST: '0.0.0.0', TURNWISE_API_KEY: 'k' }))).toThrow(
      /TURNWISE_PASSWORD/,
    );
    const proxied = { TURNWISE_PUBLIC_HOSTS: 'chat.example.com' };
    expect(() => createConfig(readEnv(proxied))).toThrow(
      /^TURNWISE_PUBLIC_HOSTS names chat\.example\.com, .*TURNWISE_PASSWORD.*TURNWISE_INSECURE=1/,
    );
    for (const reachable of [{ HOST: '0.0.0.0' }, proxied]) {
      const { access } = createConfig(readEnv({ ...reachable, TURNWISE_INSECURE: '1' }));
      expect(access).toMatchObject({ password: null, canBeReached: true });
    }
  });

  test.each([{ HOST: '0.0.0.0' }, { TURNWISE_PUBLIC_HOSTS: 'chat.example.com' }])(
    'answers no other system as long as it has a password and no key: %o',
    async (reachable) => {
      const { access } = createConfig(readEnv({ ...reachable, TURNWISE_PASSWORD: 'p' }));
      site = openTestApp({ access });
      const headers = { host: 'chat.example.com' };
      expect((await site.postJson('/v1/chat', { flow_id: 'refund' }, headers)).status).toBe(401);
      expect(await status('/v1/users/bob/memory', { method: 'DELETE', headers })).toBe(401);
      const { access: alone } = createConfig(readEnv({ TURNWISE_PASSWORD: 'p' }));
      site.close();
      site = openTestApp({ access: alone });
      expect((await site.postJson('/v1/chat', { flow_id: 'refund' })).status).toBe(200);
    },
  );

  test('does not start with a key that can be guessed', () => {
    site = openTestApp();
    const keyOf = (variables: Record<string, string>) =>
      createConfig(readEnv({ TURNWISE_PASSWORD: 'p', ...variables })).access.apiKey;
    const short = { TURNWISE_API_KEY: 'fifteen-letters' };
    expect(() => keyOf({ HOST: '0.0.0.0', ...short })).toThrow(/can be guessed.*fewer than 16/);
    expect(() => keyOf({ TURNWISE_PUBLIC_HOSTS: 'chat.example.com', ...short })).toThrow(/can be guessed/);
    expect(keyOf(short)).toBe('fifteen-letters');
    expect(keyOf({ HOST: '0.0.0.0', TURNWISE_API_KEY: 'sixteen--letters' })).toBe('sixteen--letters');
  });

  test('asks people for the password', async () => {
    const { access } = createConfig(readEnv({ HOST: '0.0.0.0', TURNWISE_PASSWORD: 'geheim:1' }));
    site = openTestApp({ access });
    const refused = await site.request('/api/flows');
    expect(refused.status).toBe(401);
    expect(refused.headers.get('www-authenticate')).toMatch(/^Basic/);
    expect(await status('/')).toBe(401);
    const basic = (text: string) => ({ authorization: `Basic ${Buffer.from(text).toString('base64')}` });
    expect(await status('/api/flows', { headers: basic('me:geheim:1') })).toBe(200);
    expect(await status('/api/flows', { headers: basic('me:wrong') })).toBe(401);
    expect(await status('/health')).toBe(200);
  });

  test('does not hear an address that guessed wrong ten times, until a minute has passed', async () => {
    const { access } = createConfig(readEnv({ HOST: '0.0.0.0', TURNWISE_PASSWORD: 'right' }));
    site = openTestApp({ access });
    const guess = (password: string) =>
      status('/api/flows', {
        headers: { authorization: `Basic ${Buffer.from(`me:${password}`).toString('base64')}` },
      });
    for (let n = 0; n < 9; n++) expect(await guess(`wrong ${n}`)).toBe(401);
    expect(await guess('right')).toBe(200);
    for (let n = 0; n < 10; n++) expect(await guess(`wrong ${n}`)).toBe(401);
    expect(await guess('right')).toBe(429);
    // Asking without a password is no guess: that is how a browser learns that there is one.
    expect(await status('/api/flows')).toBe(401);
    site.time.now = new Date(site.time.now.getTime() + 60_000);
    expect(await guess('right')).toBe(200);
  });
});

test('whatever is not there is a sentence in JSON', async () => {
  site = openTestApp();
  for (const path of ['/api/nothing', '/v1/nothing', '/api/flows/a/b/c/d']) {
    const answer = await site.request(path);
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ error: { code: 'not_found' } });
  }
});

test('also where a message is taken straight to its route', async () => {
  site = openTestApp();
  const post = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' };
  for (const path of ['/api/v1/chat', '/v1/v1/chat', '/elsewhere/v1/chat']) {
    const answer = await site.fetch(path, post);
    expect(answer.status).toBe(404);
    expect(await readError(answer)).toMatchObject({
      code: 'not_found',
      message: expect.stringContaining(`POST ${path}`),
    });
  }
  expect((await site.fetch('/v1/chat', post)).status).toBe(400);
  site.close();
  site = openTestApp({ access: { ...site.config.access, password: 'p' } });
  expect((await site.fetch('/api/v1/chat', post)).status).toBe(401);
});
