import type { FlowDocument } from '@turnwise/flow';
import { templates } from '@turnwise/templates';
import { type FlowTest, runTest } from '@turnwise/testing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openTestApp, type TestApp } from '../test/open-test-app.ts';
import { emptyBin } from './delete-flow.ts';

let site: TestApp;
beforeEach(() => {
  site = openTestApp();
});
afterEach(() => site.close());

const api = () => site.client.api.flows;
const tests = async (id: string) => (await (await api()[':id'].tests.$get({ param: { id } })).json()).tests;
const ids = async (id: string) => (await tests(id)).map((test) => test.id);
const draft = async (id: string): Promise<FlowDocument> =>
  (await (await api()[':id'].draft.$get({ param: { id } })).json()).flow;
const talk = (id: string): FlowTest => ({ id, title: id, lines: [{ user: 'hello' }] });
const add = (flow: string, ...added: FlowTest[]) =>
  api()[':id'].tests.$post({ param: { id: flow }, json: { tests: added } });
const remove = (id: string) => api()[':id'].$delete({ param: { id }, query: { used: 'true' } });
const rows = () => site.db.$client.prepare('select flow_id as flow, id from flow_tests').all();

/** The tests of a flow that fail, as everybody plays them: against the draft, with what it runs as published. */
async function failing(id: string): Promise<string[]> {
  const { flows } = await (await api().$get({ query: {} })).json();
  const published = await Promise.all(
    flows.flatMap(({ id, publishedVersion }) =>
      publishedVersion === null
        ? []
        : [api()[':id'].versions[':n'].$get({ param: { id, n: String(publishedVersion) } })],
    ),
  );
  const versions = await Promise.all(published.map((answer) => answer.json()));
  const library = Object.fromEntries(versions.map(({ flow }) => [flow.id, flow]));
  const flow = await draft(id);
  return (await tests(id)).flatMap((test) =>
    runTest(test, flow, library).differences.length > 0 ? [test.title] : [],
  );
}

describe('the tests of a flow', () => {
  beforeEach(async () => {
    await api().$post({ json: { name: 'Shop' } });
    await add('shop', talk('b'), talk('a'));
  });

  test('go with a copy of it, which has them for itself', async () => {
    const copy = await (await api()[':id'].duplicate.$post({ param: { id: 'shop' }, json: {} })).json();
    expect(await tests(copy.id)).toEqual(await tests('shop'));
    await api()[':id'].tests[':testId'].$delete({ param: { id: copy.id, testId: 'b' } });
    await add(copy.id, talk('c'));
    expect(await ids(copy.id)).toEqual(['a', 'c']);
    expect(await ids('shop')).toEqual(['b', 'a']);
  });

  test('stay with it under another name, at another version, and back from the bin', async () => {
    await api()[':id'].$patch({ param: { id: 'shop' }, json: { name: 'Store' } });
    await remove('shop');
    expect((await api()[':id'].tests.$get({ param: { id: 'shop' } })).status).toBe(404);
    expect((await add('shop', talk('c'))).status).toBe(404);
    emptyBin(site.flows);
    await api()[':id'].restore.$post({ param: { id: 'shop' } });
    expect(await ids('shop')).toEqual(['b', 'a']);
  });

  test('go with it when the bin is emptied, those of other flows do not', async () => {
    await api().$post({ json: { name: 'Other' } });
    await add('other', talk('a'));
    await remove('refund');
    await remove('shop');
    site.time.now = new Date(site.time.now.getTime() + 31 * 86_400_000);
    emptyBin(site.flows);
    expect(rows()).toEqual([{ flow: 'other', id: 'a' }]);
    await api().$post({ json: { name: 'Shop' } });
    expect(await tests('shop')).toEqual([]);
  });
});

describe('a flow that starts as a template is', () => {
  test('is the first one, with its tests', async () => {
    expect((await tests('refund')).length).toBeGreaterThan(10);
    expect(await failing('refund')).toEqual([]);
  });

  test.each(templates)('has tests, and all of them pass: $id', async ({ id: templateId }) => {
    // Twice: the second is called otherwise, and so may be what it runs.
    const json = { templateId, name: 'Ours' };
    for (const made of [
      await (await api()['from-template'].$post({ json: { templateId } })).json(),
      await (await api()['from-template'].$post({ json })).json(),
    ]) {
      expect((await tests(made.id)).length).toBeGreaterThanOrEqual(4);
      expect(await failing(made.id)).toEqual([]);
    }
  });

  test('has tests that pass with the flows it runs under the ids they have here', async () => {
    await api()['from-template'].$post({ json: { templateId: 'order_desk' } });
    for (const id of ['find_order', 'delivery_address', 'return_item']) await remove(id);
    await api()['from-template'].$post({ json: { templateId: 'order_desk' } });
    expect(JSON.stringify(await draft('order_desk-2'))).toContain('"find_order-2"');
    expect(await failing('order_desk-2')).toEqual([]);
    expect((await tests('order_desk-2')).length).toBeGreaterThan(10);
  });
});
