import { createFlow, type FlowDocument, serializeFlow } from '@turnwise/flow';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { openTestApp, type TestApp } from '../test/open-test-app.ts';
import { readError } from '../test/read-error.ts';

let site: TestApp;
beforeEach(async () => {
  site = openTestApp();
  await site.client.api.flows.$post({ json: { name: 'Table' } });
});
afterEach(() => site.close());

const param = { id: 'table' };
const read = async () => (await site.client.api.flows[':id'].draft.$get({ param })).json();
const save = (flow: FlowDocument, baseRevision: number) =>
  site.client.api.flows[':id'].draft.$put({ param, json: { flow, baseRevision } });
const saying = (text: string, flow: FlowDocument = createFlow('table', 'Table')): FlowDocument => ({
  ...flow,
  start: 'hello',
  states: { hello: { kind: 'say', messages: [text], next: '' } },
});

describe('saving a draft', () => {
  test('gives the next revision, and keeps the document as it was written', async () => {
    const flow = { ...saying('Hello'), madeBy: 'a newer field' };
    expect(await (await save(flow, 1)).json()).toMatchObject({ revision: 2, hasUnpublishedChanges: true });
    const draft = await read();
    expect(draft.revision).toBe(2);
    expect(JSON.stringify(draft.flow)).toBe(JSON.stringify(flow));
  });

  test('the same document again is no new revision, whatever it was based on', async () => {
    await save(saying('Hello'), 1);
    expect(await (await save(saying('Hello'), 2)).json()).toMatchObject({ revision: 2 });
    expect(await (await save(saying('Hello'), 1)).json()).toMatchObject({ revision: 2 });
  });

  test('a stale write changes nothing and gets all three documents back', async () => {
    await save(saying('First tab'), 1);
    const answer = await save(saying('Second tab'), 1);
    expect(answer.status).toBe(409);
    expect(await answer.json()).toMatchObject({
      error: {
        code: 'revision_conflict',
        details: {
          yours: saying('Second tab'),
          theirs: saying('First tab'),
          revision: 2,
          base: createFlow('table', 'Table'),
        },
      },
    });
    expect((await read()).flow).toEqual(saying('First tab'));
  });

  test('keeps the last 50 revisions as bases', async () => {
    for (let n = 1; n <= 55; n++) await save(saying(`Take ${n}`), n);
    const base = async (revision: number) => {
      const sent = await site.request('/api/flows/table/draft', {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ flow: saying('Late'), baseRevision: revision }),
      });
      return z.object({ base: z.unknown() }).parse((await readError(sent)).details).base;
    };
    expect(await base(7)).toEqual(saying('Take 6'));
    expect(await base(6)).toBeNull();
  });

  test('a draft may have problems, but it has to be a flow, and this one', async () => {
    expect((await save({ ...saying('Hello'), start: 'nowhere' }, 1)).status).toBe(200);
    const refused = async (flow: unknown) => {
      const answer = await site.request('/api/flows/table/draft', {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ flow, baseRevision: 2 }),
      });
      expect(answer.status).toBe(400);
      return readError(answer);
    };
    expect(await refused({ hello: 1 })).toMatchObject({ code: 'not_a_flow' });
    expect(await refused({ ...saying('x'), schemaVersion: 99 })).toMatchObject({ code: 'newer_schema' });
    expect(await refused({ ...saying('x'), states: { a: { kind: 'dance' } } })).toMatchObject({
      code: 'invalid_flow',
    });
    expect(await refused(createFlow('other', 'Other'))).toMatchObject({ code: 'invalid_flow' });
    expect(await refused('text')).toMatchObject({ code: 'invalid_request' });
    expect((await read()).revision).toBe(2);
  });
});

describe('export and import', () => {
  test('what was exported is imported identical, under another id when its own is taken', async () => {
    await save(saying('Hello'), 1);
    const exported = await site.request('/api/flows/table/export');
    expect(exported.headers.get('content-disposition')).toBe('attachment; filename="table.json"');
    expect(exported.headers.get('content-type')).toBe('application/json; charset=utf-8');
    const text = await exported.text();
    expect(text).toBe(serializeFlow(saying('Hello')));

    const imported = await (await site.client.api.flows.import.$post({ json: { text } })).json();
    expect(imported).toMatchObject({ id: 'table-2', name: 'Table' });
    const again = await (await site.request('/api/flows/table-2/export')).text();
    expect(again).toBe(text.replace('"id": "table"', '"id": "table-2"'));
    const named = await site.client.api.flows.import.$post({ json: { text, name: 'Mine' } });
    expect(await named.json()).toMatchObject({ id: 'table-3', name: 'Mine' });
  });

  test('exports a version, and says when there is none', async () => {
    expect((await site.request('/api/flows/refund/export?version=1')).status).toBe(200);
    expect((await site.request('/api/flows/refund/export?version=2')).status).toBe(404);
    expect((await site.request('/api/flows/refund/export?version=x')).status).toBe(400);
  });

  test.each([
    ['garbage', 'not json', 'not_json', 400],
    ['something else', '{"nodes":[]}', 'not_a_flow', 400],
    ['a newer document', '{"format":"turnwise/flow","schemaVersion":99}', 'newer_schema', 400],
    ['more than 5 MB', `{"x":"${'a'.repeat(5 * 1024 * 1024)}"}`, 'too_large', 413],
    ['more than the server reads', `${'a'.repeat(11 * 1024 * 1024)}`, 'too_large', 413],
  ])('%s changes nothing', async (_, text, code, status) => {
    const answer = await site.postJson('/api/flows/import', { text });
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject({ error: { code, message: expect.stringMatching(/\.$/) } });
    const { flows } = await (await site.client.api.flows.$get({ query: {} })).json();
    expect(flows).toHaveLength(2);
  });

  test('a body that lies about its length is counted', async () => {
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(1024 * 1024).fill(97)),
    });
    const init = {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      duplex: 'half' as const,
    };
    expect((await site.request('/api/flows/import', init)).status).toBe(413);
  });
});
