import { type FlowTest, mostTests, runTest } from '@turnwise/testing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openTestApp, type TestApp } from '../test/open-test-app.ts';
import { readError } from '../test/read-error.ts';

let site: TestApp;
beforeEach(async () => {
  site = openTestApp();
  await site.client.api.flows.$post({ json: { name: 'Shop' } });
});
afterEach(() => site.close());

const tests = () => site.client.api.flows[':id'].tests;
const talk = (id: string, change: Partial<FlowTest> = {}): FlowTest => ({
  id,
  title: `Talk ${id}`,
  lines: [{ user: 'hello', state: 'ask' }],
  ...change,
});
const list = async (id = 'shop') => (await (await tests().$get({ param: { id } })).json()).tests;
const add = (...added: FlowTest[]) => tests().$post({ param: { id: 'shop' }, json: { tests: added } });
const put = (testId: string, test: FlowTest) =>
  tests()[':testId'].$put({ param: { id: 'shop', testId: encodeURIComponent(testId) }, json: test });
const refusal = async (tests: unknown) => readError(await site.postJson('/api/flows/shop/tests', { tests }));

describe('the tests of a flow', () => {
  test('are kept in the order they were added, each in place of the one of its id', async () => {
    expect(await list()).toEqual([]);
    await add(talk('b'), talk('a'));
    const all = await (await add(talk('c'), talk('b', { title: 'Again' }))).json();
    expect(all.tests.map(({ id, title }) => [id, title])).toEqual([
      ['b', 'Again'],
      ['a', 'Talk a'],
      ['c', 'Talk c'],
    ]);
    expect(await list()).toEqual(all.tests);
  });

  test('come back as they were sent, and play', async () => {
    const kept = talk('all', {
      title: 'a refund',
      at: '2026-03-02T09:00:00.000Z',
      user: 'u1',
      answers: { lookup_order: { outcome: 'found', data: { item_name: 'Lamp', amount: 10 } } },
      lines: [{ user: 'ORD-12345', state: 'right_order', phase: 'confirming', slots: { item_name: 'Lamp' } }],
    });
    await tests().$post({ param: { id: 'refund' }, json: { tests: [kept] } });
    const stored = (await list('refund')).find(({ id }) => id === 'all');
    expect(stored).toEqual(kept);
    const { flow } = await (
      await site.client.api.flows[':id'].draft.$get({ param: { id: 'refund' } })
    ).json();
    expect(runTest(kept, flow).differences).toEqual([]);
  });

  test('are saved and deleted one by one, whatever signs are in their ids', async () => {
    const id = 'who asks / “50%”?';
    await add(talk('a'));
    expect(await (await put(id, talk(id))).json()).toEqual(talk(id));
    await put(id, talk(id, { title: 'Renamed' }));
    expect((await list()).map(({ title }) => title)).toEqual(['Talk a', 'Renamed']);
    const remove = () =>
      tests()[':testId'].$delete({ param: { id: 'shop', testId: encodeURIComponent(id) } });
    expect(await (await remove()).json()).toEqual({ deleted: true });
    expect(await list()).toEqual([talk('a')]);
    expect(await readError(await remove())).toMatchObject({ code: 'not_found' });
  });

  test('belong to one flow', async () => {
    await add(talk('a'));
    await tests().$post({ param: { id: 'refund' }, json: { tests: [talk('a', { title: 'Theirs' })] } });
    await tests()[':testId'].$delete({ param: { id: 'refund', testId: 'a' } });
    expect(await list()).toEqual([talk('a')]);
    expect(await readError(await tests().$get({ param: { id: 'gone' } }))).toMatchObject({
      code: 'not_found',
      message: 'There is no flow called "gone". It may have been deleted.',
    });
  });

  test('are listed without one that is damaged, and it can be replaced', async () => {
    await add(talk('a'), talk('b'), talk('c'));
    site.db.$client.exec(`update flow_tests set test = '{' where id = 'a'`);
    site.db.$client.exec(`update flow_tests set test = '{"id":"b"}' where id = 'b'`);
    expect((await list()).map(({ id }) => id)).toEqual(['c']);
    await put('a', talk('a'));
    expect((await list()).map(({ id }) => id)).toEqual(['a', 'c']);
  });
});

describe('what is no test', () => {
  beforeEach(async () => {
    await add(talk('a'));
  });
  afterEach(async () => expect(await list()).toEqual([talk('a')]));

  test.each([
    [
      'a flow',
      [{ format: 'turnwise/flow', states: {} }],
      'This test: "title" is missing; it should be a text.',
    ],
    ['a wrong part', [talk('x'), { ...talk('y'), lines: [{ phase: 'sleepy' }] }], 'Test 2: "lines.0.phase"'],
    ['an unknown part', [{ ...talk('x'), flow: 'refund' }], 'flow'],
    ['no title', [talk('x', { title: ' ' })], 'This test: "title"'],
    ['too many lines', [talk('x', { lines: Array(201).fill({ user: 'a' }) })], 'This test: "lines"'],
  ])('%s is refused in a sentence, and all that came with it', async (_, sent, words) => {
    const { code, message, details } = await refusal(sent);
    expect(code).toBe('invalid_tests');
    expect(message).toContain('cannot be read, so nothing was saved.');
    expect([message, ...[details].flat()].join(' ')).toContain(words);
  });

  test.each([[7], [[7]], [null], ['text']])('%j is refused', async (sent) => {
    expect(await refusal(sent)).toMatchObject({ code: 'invalid_request' });
  });

  test('two of one id are refused, and one sent under the id of another', async () => {
    expect(await refusal([talk('x'), talk('x')])).toEqual({
      code: 'invalid_tests',
      message: 'Two of these tests have the id "x", so nothing was saved. Rename one.',
    });
    expect(await readError(await put('other', talk('x')))).toEqual({
      code: 'invalid_tests',
      message: 'This is the test "x", not "other". Nothing was saved.',
    });
  });

  test('what is too large is refused', async () => {
    expect(await refusal([talk('x', { lines: [{ user: 'y'.repeat(300_000) }] })])).toEqual({
      code: 'test_too_large',
      message: 'The test "Talk x" is more than 256 KB, which is too large for a test. Nothing was saved.',
    });
  });

  test('one more than a flow may have is refused, and replacing goes on', async () => {
    const many = Array.from({ length: mostTests }, (_, index) => talk(`n${index}`));
    expect(await refusal(many)).toMatchObject({
      code: 'too_many_tests',
      message: `This flow would have 501 tests, and a flow may have 500. Nothing was saved; delete some that check the same.`,
      details: { count: 501, most: 500 },
    });
    expect(await list()).toEqual([talk('a')]);
    expect((await add(...many.slice(1))).status).toBe(200);
    expect((await add(...many.slice(1))).status).toBe(200);
    expect(await list()).toHaveLength(500);
    for (const { id } of many.slice(1))
      await tests()[':testId'].$delete({ param: { id: 'shop', testId: id } });
  });
});

test('a full disk is a sentence, and keeps the tests that were there', async () => {
  await add(talk('a'));
  const { page_count: pages } =
    site.db.$client.prepare<[], { page_count: number }>('pragma page_count').get() ?? {};
  site.db.$client.pragma(`max_page_count = ${pages}`);
  const many = Array.from({ length: 200 }, (_, index) => talk(`n${index}`, { title: 'x'.repeat(160) }));
  const answer = await add(...many);
  expect(answer.status).toBe(507);
  expect((await readError(answer)).code).toBe('storage_full');
  expect(await list()).toEqual([talk('a')]);
});

test('the description of the API says what a test is, and says it where one is saved', async () => {
  const { components } = JSON.parse(await (await site.request('/openapi.json')).text());
  expect(components.schemas.FlowTest.required).toEqual(['title', 'lines', 'id']);
  expect(Object.keys(components.schemas).filter((name) => name.startsWith('Test.'))).toEqual([
    'Test.JsonValue',
  ]);
  const page = await (await site.request('/docs')).text();
  expect(page.split('takesBack').length - 1).toBe(2);
});
