import { fireEvent, render, screen } from '@testing-library/react';
import { testSuiteSchema } from '@turnwise/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readSuite, writeSuite } from '../../testing/suite-file.ts';
import {
  beginWithTests,
  endWithTests,
  flow,
  page,
  rows,
  said,
  server,
  toGoodbye,
} from './tests-tab.fixture.tsx';

beforeEach(beginWithTests);
afterEach(endWithTests);

const fileOf = (text: string) => new File([text], 'my.json', { type: 'application/json' });
const choose = (file: File) =>
  fireEvent.change(screen.getByLabelText('Add tests from a file…'), { target: { files: [file] } });

test('what is written is what `turnwise test` reads, and what is added again', () => {
  const tests = [toGoodbye('ada', 'Ada'), toGoodbye('bob', 'Bob')];
  expect(testSuiteSchema.parse(JSON.parse(writeSuite(tests))).tests).toEqual(tests);
  expect(readSuite(writeSuite(tests))).toEqual(tests);
});

test('adds the tests of a file, and takes them out again', async () => {
  render(page(flow));
  await said('All 3 tests pass');
  choose(
    fileOf(JSON.stringify({ format: 'turnwise/tests', schemaVersion: 1, tests: [toGoodbye('eve', 'Eve')] })),
  );
  await said('All 4 tests pass');
  fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  await said('All 3 tests pass');
  expect(server.stored).toHaveLength(3);
});

test.each([
  ['no JSON', 'Dear diary'],
  ['another kind of file', JSON.stringify({ format: 'turnwise/flow', tests: [] })],
  ['nothing at all', 'null'],
])('says of a file with %s that it holds no tests, and changes nothing', async (_what, text) => {
  render(page(flow));
  await said('All 3 tests pass');
  choose(fileOf(text));
  expect((await screen.findByRole('alert')).textContent).toMatch(/^“my\.json” holds no tests/);
  expect(server.writes).toEqual([]);
});

test('says so, too, of tests that the server cannot read, and shows none of them', async () => {
  render(page(flow));
  await said('All 3 tests pass');
  server.refusal = Response.json(
    { error: { code: 'invalid_tests', message: '"lines.0" …' } },
    { status: 422 },
  );
  choose(
    fileOf(JSON.stringify({ format: 'turnwise/tests', schemaVersion: 1, tests: [{ lines: 'garbage' }] })),
  );
  expect((await screen.findByRole('alert')).textContent).toMatch(/^“my\.json” holds no tests/);
  expect(rows()).toHaveLength(3);
});
