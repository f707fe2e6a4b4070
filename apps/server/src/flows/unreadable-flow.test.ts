import { createFlow } from '@turnwise/flow';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestApp, type TestApp } from '../test/open-test-app.ts';
import { readError } from '../test/read-error.ts';

let site: TestApp;
beforeEach(async () => {
  site = openTestApp();
  await site.client.api.flows.$post({ json: { name: 'Damaged' } });
  const caller = { ...createFlow('caller', 'Caller'), states: { run: { kind: 'subflow', flow: 'damaged' } } };
  await site.client.api.flows.import.$post({ json: { text: JSON.stringify(caller) } });
});
afterEach(() => site.close());

/** What no road leads to any more, and a disk or an older program may still have left behind. */
function store(document: string): void {
  const { changes } = site.db.$client
    .prepare("update drafts set document = ? where flow_id = 'damaged'")
    .run(document);
  expect(changes).toBe(1);
  site.db.$client.prepare('update flows set problem_counts = null').run();
}
const tooLongAName = () =>
  store(JSON.stringify({ ...createFlow('damaged', 'Damaged'), name: 'n'.repeat(130) }));
const list = async (deleted?: 'true') => {
  const answer = await site.client.api.flows.$get({ query: deleted ? { deleted } : {} });
  expect(answer.status).toBe(200);
  return (await answer.json()).flows;
};

test('a stored flow that cannot be read is in the list as such, and the others are there', async () => {
  for (const damage of [tooLongAName, () => store('{"format":"turnwise/fl')]) {
    damage();
    const flows = await list();
    expect(flows.map(({ id, isReadable }) => ({ id, isReadable }))).toEqual(
      expect.arrayContaining([
        { id: 'damaged', isReadable: false },
        { id: 'caller', isReadable: true },
        { id: 'refund', isReadable: true },
      ]),
    );
    expect(flows).toHaveLength(3);
  }
});

test('opening, exporting, copying or publishing it says so in a sentence', async () => {
  tooLongAName();
  const answers = await Promise.all([
    site.request('/api/flows/damaged/draft'),
    site.request('/api/flows/damaged/export'),
    site.request('/api/flows/damaged/versions/diff?from=draft&to=draft'),
    site.postJson('/api/flows/damaged/duplicate', {}),
    site.postJson('/api/flows/damaged/versions', {}),
    site.request('/api/flows/damaged', {
      method: 'PATCH',
      headers: { 'content-type': 'application/json' },
      body: '{"name":"Short"}',
    }),
  ]);
  for (const answer of answers) {
    expect(answer.status).toBe(422);
    expect(await readError(answer)).toMatchObject({
      code: 'unreadable_flow',
      message: expect.stringMatching(
        /^What is stored of this flow is damaged\. .*Name should be at most 120/,
      ),
    });
  }
});

test('it can be deleted, and brought back, and does not stop who runs it', async () => {
  tooLongAName();
  const param = { id: 'damaged' };
  const usedBy = await site.client.api.flows[':id']['used-by'].$get({ param });
  expect(await usedBy.json()).toEqual({ flows: [{ id: 'caller', name: 'Caller' }] });
  const of = await site.client.api.flows[':id']['used-by'].$get({ param: { id: 'refund' } });
  expect(of.status).toBe(200);
  expect((await site.client.api.flows[':id'].$delete({ param, query: { used: 'true' } })).status).toBe(200);
  expect((await list()).map(({ id }) => id)).not.toContain('damaged');
  expect(await list('true')).toMatchObject([{ id: 'damaged', isReadable: false }]);
  expect((await site.client.api.flows[':id'].restore.$post({ param })).status).toBe(200);
  expect((await site.request('/api/flows/caller/draft')).status).toBe(200);
});

test('a stale save over it is told that there is nothing to compare with', async () => {
  tooLongAName();
  const stale = await site.client.api.flows[':id'].draft.$put({
    param: { id: 'damaged' },
    json: { flow: createFlow('damaged', 'Mended'), baseRevision: 0 },
  });
  expect((await readError(stale)).code).toBe('unreadable_flow');
  const saved = await site.client.api.flows[':id'].draft.$put({
    param: { id: 'damaged' },
    json: { flow: createFlow('damaged', 'Mended'), baseRevision: 1 },
  });
  expect(saved.status).toBe(200);
  expect(await list()).toContainEqual(expect.objectContaining({ name: 'Mended', isReadable: true }));
});
