import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openTestApp, type TestApp } from '../test/open-test-app.ts';
import { readError } from '../test/read-error.ts';
import type { OpenApiDocument } from './openapi-document.ts';

let site: TestApp;
beforeEach(() => {
  site = openTestApp();
});
afterEach(() => site.close());

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;
type Operation = { readonly method: string; readonly path: string; readonly responses: object };

async function readOperations(): Promise<Operation[]> {
  const document: OpenApiDocument = JSON.parse(await (await site.request('/openapi.json')).text());
  return Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method];
      return operation ? [{ method: method.toUpperCase(), path, responses: operation.responses ?? {} }] : [];
    }),
  );
}

const queries = ['', '?deleted=zz&version=x&limit=0&from=x', '?from=draft&to=7'];
const ids = ['refund', 'damaged', 'nobody', 'No flow!', 'x'.repeat(129)];
const json = { 'content-type': 'application/json' };
const bodies: readonly RequestInit[] = [
  {},
  { body: '{"name":"e","templateId":"none","text":"{}","flow_id":"none"}', headers: json },
  { body: '{"flow":{},"baseRevision":0,"message":7}', headers: json },
  { body: '{"tests":[{"id":"x"}],"id":"x"}', headers: json },
  { body: `{"tests":[{"id":"x","title":"x","lines":[{"user":"${'x'.repeat(3e5)}"}]}]}`, headers: json },
  { body: '{', headers: json },
  { body: '{"name":"e"}', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
];
const senders: readonly Record<string, string>[] = [
  {},
  { host: 'evil.example' },
  { origin: 'http://evil.example' },
];

/** Every request that might be refused: each way to call an operation wrongly, and some that are right. */
const requestsTo = ({ method, path }: Operation): (readonly [string, RequestInit])[] =>
  ids.flatMap((id) =>
    queries.flatMap((query) =>
      (method === 'GET' ? [{}] : bodies).flatMap((body) =>
        senders.map((headers): readonly [string, RequestInit] => [
          path.replace('{id}', encodeURIComponent(id)).replace('{n}', '9').replace('{testId}', 'x') + query,
          { ...body, method, headers: { ...body.headers, ...headers } },
        ]),
      ),
    ),
  );

/** What is answered and not described: none. Gives what was seen, such as `GET /api/flows 400 invalid_request`. */
async function probe(
  operations: readonly Operation[],
  more: Readonly<Record<string, string>> = {},
): Promise<Set<string>> {
  const seen = new Set<string>();
  const undescribed = new Set<string>();
  for (const operation of operations) {
    for (const [address, init] of requestsTo(operation)) {
      const answer = await site.request(address, { ...init, headers: { ...more, ...init.headers } });
      const code = answer.status < 400 ? '' : (await readError(answer)).code;
      const found = `${operation.method} ${operation.path} ${answer.status} ${code}`.trim();
      seen.add(found);
      const described: unknown = Reflect.get(operation.responses, String(answer.status));
      if (!JSON.stringify(described ?? '').includes(code) || !described) undescribed.add(found);
    }
  }
  expect([...undescribed].sort()).toEqual([]);
  return seen;
}

describe('the description of the API', { timeout: 60_000 }, () => {
  test('names every status that is answered, and its code', async () => {
    await site.client.api.flows.$post({ json: { name: 'Damaged' } });
    site.db.$client.prepare("update drafts set document = '{' where flow_id = 'damaged'").run();
    const seen = await probe(await readOperations());
    for (const expected of [
      'GET /api/flows 400 invalid_request',
      'GET /api/flows/{id} 400 invalid_request',
      'DELETE /api/flows/{id} 400 invalid_request',
      'POST /api/flows/{id}/restore 400 invalid_request',
      'GET /api/flows/{id}/export 400 invalid_request',
      'GET /api/conversations/{id} 400 invalid_request',
      'DELETE /api/conversations/{id} 404 not_found',
      'GET /v1/session/{id} 400 invalid_request',
      'GET /v1/users/{id}/memory 400 invalid_request',
      'GET /api/flows/{id}/draft 422 unreadable_flow',
      'POST /api/flows/{id}/tests 400 invalid_tests',
      'POST /api/flows/{id}/tests 413 test_too_large',
      'PUT /api/flows/{id}/tests/{testId} 400 invalid_tests',
      'DELETE /api/flows/{id}/tests/{testId} 404 not_found',
      'GET /api/settings 403 wrong_host',
      'POST /api/flows 403 wrong_origin',
      'POST /api/flows 415 not_sent_as_json',
      'DELETE /v1/session/{id} 200',
    ]) {
      expect([...seen]).toContain(expected);
    }
  });

  test('also where a password and a key are asked for, and where nothing can be written', async () => {
    const operations = await readOperations();
    site.db.$client.pragma('query_only = on');
    const stuck = await probe(operations);
    expect([...stuck]).toContain('POST /api/flows 503 storage_unavailable');
    site.close();
    const access = { ...site.config.access, password: 'open sesame', apiKey: 'k'.repeat(16) };
    site = openTestApp({ access });
    const refused = await probe(operations);
    expect([...refused]).toContain('GET /api/templates 401 unauthorized');
    expect([...refused]).toContain('POST /v1/chat 401 unauthorized');
    const guess = { authorization: `Basic ${Buffer.from('u:wrong').toString('base64')}` };
    for (let n = 0; n < 10; n++) await site.request('/api/settings', { headers: guess });
    const limited = await probe(operations, guess);
    expect([...limited]).toContain('GET /api/settings 429 too_many_guesses');
  });

  test('says of all that reads the data that it may not be there to be read', async () => {
    const about = (await readOperations()).filter(({ path }) =>
      /^\/(v1|api\/(flows|conversations))/.test(path),
    );
    expect(about.length).toBeGreaterThan(20);
    for (const { responses } of about) {
      expect(responses).toMatchObject({
        503: { description: expect.stringContaining('storage_unavailable') },
      });
    }
  });
});

test('a body that is not sent as JSON is told so, and changes nothing', async () => {
  const form = { 'content-type': 'application/x-www-form-urlencoded' };
  const answers = await Promise.all([
    site.request('/api/flows', { method: 'POST', body: '{"name":"e"}', headers: form }),
    site.request('/api/flows', { method: 'POST', body: '{"name":"e"}' }),
    site.request('/api/flows/refund/duplicate', { method: 'POST', body: '{"name":"e"}', headers: form }),
  ]);
  for (const answer of answers) {
    expect(answer.status).toBe(415);
    expect(await readError(answer)).toEqual({
      code: 'not_sent_as_json',
      message: 'Say that this is JSON: send it with the header "Content-Type: application/json".',
    });
  }
  const broken = await site.request('/api/flows', { method: 'POST', body: '{"name"', headers: json });
  expect((await readError(broken)).message).toMatch(/cannot be read as JSON/);
  const { flows } = await (await site.client.api.flows.$get({ query: {} })).json();
  expect(flows).toHaveLength(1);
});
