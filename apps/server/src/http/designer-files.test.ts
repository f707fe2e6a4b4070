import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openTestApp, type TestApp } from '../test/open-test-app.ts';
import type { OpenApiDocument } from './openapi-document.ts';

let site: TestApp;
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'turnwise-files-'));
  mkdirSync(join(folder, 'dist', 'assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'dist', 'index.html'), '<!doctype html><title>Turnwise</title>');
  writeFileSync(join(folder, 'dist', 'theme.js'), '1');
  writeFileSync(join(folder, 'dist', 'assets', 'app-a1b2.js'), `${'x'.repeat(5_000)}`);
  site = openTestApp({ designerDir: join(folder, 'dist') });
});
afterEach(() => {
  site.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the designer', () => {
  test('is one page under every address of its own', async () => {
    for (const path of ['/', '/flows/refund', '/flows/refund/versions']) {
      const page = await site.request(path);
      expect(page.status).toBe(200);
      expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(page.headers.get('cache-control')).toBe('no-cache');
      expect(await page.text()).toContain('Turnwise');
    }
  });

  test('lets scripts of its own run, and nothing else', async () => {
    const policy = (await site.request('/')).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
    expect(policy).toContain("frame-ancestors 'none'");
  });

  test('keeps files with a hash for good and asks about the others', async () => {
    const asset = await site.request('/assets/app-a1b2.js');
    expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    const theme = await site.request('/theme.js');
    expect(theme.headers.get('cache-control')).toBe('no-cache');
    const etag = theme.headers.get('etag') ?? '';
    expect((await site.request('/theme.js', { headers: { 'if-none-match': etag } })).status).toBe(304);
  });

  test('is sent small', async () => {
    const get = async (encoding: string) => {
      const answer = await site.request('/assets/app-a1b2.js', { headers: { 'accept-encoding': encoding } });
      return {
        encoding: answer.headers.get('content-encoding'),
        body: Buffer.from(await answer.arrayBuffer()),
      };
    };
    const brotli = await get('gzip, br');
    expect(brotli.encoding).toBe('br');
    expect(brotliDecompressSync(brotli.body)).toHaveLength(5_000);
    const zipped = await get('gzip');
    expect(gunzipSync(zipped.body)).toHaveLength(5_000);
    expect((await get('')).encoding).toBeNull();
  });

  test('is in memory once, however its files are asked for', async () => {
    const file = join(folder, 'dist', 'assets', 'app-a1b2.js');
    const written = new Date('2026-03-02T09:00:00.000Z');
    utimesSync(file, written, written);
    const first = await (await site.request('/assets/app-a1b2.js')).text();
    // What is kept is told by its time: the file is another now, and looks the same.
    writeFileSync(file, 'y'.repeat(5_000));
    utimesSync(file, written, written);
    for (const path of ['/assets//app-a1b2.js', '//assets/./app-a1b2.js', '/assets/x/..%2fapp-a1b2.js']) {
      expect(await (await site.request(path)).text()).toBe(first);
    }
  });

  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/assets/gone.js',
    '/%00.js',
    '/%',
  ])('gives nothing away at %s', async (path) => {
    const answer = await site.request(path);
    expect(await answer.text()).not.toContain('secret');
  });

  test('a kind page stands in while it is not built', async () => {
    rmSync(join(folder, 'dist'), { recursive: true });
    const page = await site.request('/');
    expect(page.status).toBe(503);
    expect(await page.text()).toContain('npm start');
  });
});

describe('the description of the API', () => {
  test('names every route and every error', async () => {
    const document: OpenApiDocument = JSON.parse(await (await site.request('/openapi.json')).text());
    expect(document).toMatchObject({
      openapi: '3.1.0',
      paths: {
        '/api/flows/{id}/draft': { put: { responses: { 409: { description: 'revision_conflict' } } } },
        '/v1/chat': { post: { responses: { 200: {}, 404: {} } } },
      },
      components: { schemas: { Error: {}, FlowDocument: { type: 'object', properties: { states: {} } } } },
    });
    const refs = [...JSON.stringify(document).matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(
      (match) => match[1],
    );
    const schemas = document.components?.schemas ?? {};
    expect(refs.filter((name) => !(name! in schemas))).toEqual([]);
  });

  test('can be read by people', async () => {
    const page = await (await site.request('/docs')).text();
    expect(page).toContain('/v1/chat');
    expect(page).not.toContain('<script');
  });
});
