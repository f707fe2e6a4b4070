import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { noProblems } from '../flows/count-problems.ts';
import { openTestApp, type TestApp } from '../test/open-test-app.ts';
import { readError } from '../test/read-error.ts';

let site: TestApp;
beforeEach(() => {
  site = openTestApp();
});
afterEach(() => site.close());

const create = async (name: string) => (await site.client.api.flows.$post({ json: { name } })).json();
const list = async () => (await (await site.client.api.flows.$get({ query: {} })).json()).flows;

describe('the list of flows', () => {
  test('starts with the refund flow, published under its name', async () => {
    expect(await list()).toMatchObject([
      { id: 'refund', publishedVersion: 1, hasUnpublishedChanges: false, problems: noProblems },
    ]);
  });

  test('a new flow gets an id from its name, and another one when that is taken', async () => {
    expect(await create('Büch a table!')).toMatchObject({
      id: 'buch-a-table',
      name: 'Büch a table!',
      stateCount: 0,
    });
    expect(await create('Buch a table')).toMatchObject({ id: 'buch-a-table-2' });
    expect(await create('預約')).toMatchObject({ id: 'flow', name: '預約' });
  });

  test('refuses a flow without a name, saying where', async () => {
    const answer = await site.postJson('/api/flows', { name: '  ' });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({
      error: { code: 'invalid_request', message: expect.stringContaining('Give the flow a name.') },
    });
  });

  test('refuses what lacks a part or has a wrong one, in words for people', async () => {
    const said = async (body: unknown) =>
      (await readError(await site.postJson('/api/flows/import', body))).message;
    expect(await said({})).toBe(
      'This request cannot be understood. "text": It is missing; it should be a text.',
    );
    expect(await said({ text: 7 })).toBe(
      'This request cannot be understood. "text": It should be a text, and is a number.',
    );
    expect(await said([])).toBe(
      'This request cannot be understood. It should be a group of fields, and is a list.',
    );
  });

  test('renaming is a new revision of the draft', async () => {
    const flow = await create('Before');
    const renamed = await site.client.api.flows[':id'].$patch({
      param: { id: flow.id },
      json: { name: 'After' },
    });
    expect(await renamed.json()).toMatchObject({ id: 'before', name: 'After' });
    const draft = await (await site.client.api.flows[':id'].draft.$get({ param: { id: flow.id } })).json();
    expect(draft).toMatchObject({ revision: 2, flow: { name: 'After' } });
  });

  test('tells which flows run another as a sub-flow, as their drafts are now', async () => {
    const usedBy = async (id: string) =>
      (await site.client.api.flows[':id']['used-by'].$get({ param: { id } })).json();
    const caller = await create('Shop');
    expect(await usedBy('refund')).toEqual({ flows: [] });
    const { flow, revision } = await (
      await site.client.api.flows[':id'].draft.$get({ param: { id: caller.id } })
    ).json();
    const saved = await site.client.api.flows[':id'].draft.$put({
      param: { id: caller.id },
      json: {
        flow: { ...flow, states: { run: { kind: 'subflow', flow: 'refund' } } },
        baseRevision: revision,
      },
    });
    expect(saved.status).toBe(200);
    expect(await usedBy('refund')).toEqual({ flows: [{ id: caller.id, name: 'Shop' }] });
    expect(await usedBy(caller.id)).toEqual({ flows: [] });
    expect((await site.client.api.flows[':id']['used-by'].$get({ param: { id: 'nobody' } })).status).toBe(
      404,
    );
  });

  test('a copy is a flow of its own', async () => {
    const copy = await site.client.api.flows[':id'].duplicate.$post({ param: { id: 'refund' }, json: {} });
    expect(copy.status).toBe(201);
    expect(await copy.json()).toMatchObject({
      id: 'refund-2',
      name: 'Refund (copy)',
      publishedVersion: null,
    });
  });

  test('a deleted flow waits 30 days in the bin, and its id stays taken', async () => {
    await site.client.api.flows[':id'].$delete({ param: { id: 'refund' }, query: {} });
    expect(await list()).toEqual([]);
    expect((await site.request('/api/flows/refund/draft')).status).toBe(404);
    expect(await create('Refund')).toMatchObject({ id: 'refund-2' });
    const bin = await (await site.client.api.flows.$get({ query: { deleted: 'true' } })).json();
    expect(bin.flows).toMatchObject([{ id: 'refund', deletedAt: '2026-03-02T09:00:00.000Z' }]);

    const restored = await site.client.api.flows[':id'].restore.$post({ param: { id: 'refund' } });
    expect(await restored.json()).toMatchObject({ id: 'refund', publishedVersion: 1, deletedAt: null });
    expect((await list()).map((flow) => flow.id).sort()).toEqual(['refund', 'refund-2']);
  });

  test('an unknown flow is a 404 in the one shape of errors', async () => {
    const answer = await site.request('/api/flows/nothing/draft');
    expect(answer.status).toBe(404);
    expect(await answer.json()).toEqual({
      error: { code: 'not_found', message: 'There is no flow called "nothing". It may have been deleted.' },
    });
  });
});

describe('templates', () => {
  test('are listed with the refund first, and become flows', async () => {
    const { templates } = await (await site.client.api.templates.$get()).json();
    expect(templates[0]).toMatchObject({ id: 'refund', stateCount: expect.any(Number) });
    for (const { id } of templates) {
      const made = await site.client.api.flows['from-template'].$post({
        json: { templateId: id, name: `My ${id}` },
      });
      expect(await made.json()).toMatchObject({ name: `My ${id}` });
      const shown = await (await site.client.api.templates[':id'].$get({ param: { id } })).json();
      expect(shown.flow.id).toBe(id);
    }
    expect((await site.request('/api/templates/none')).status).toBe(404);
  });
});
