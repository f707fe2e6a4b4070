import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { createFlow, type FlowDocument } from '@turnwise/flow';
import type { FlowTest } from '@turnwise/testing';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { queryKeys } from '../../api/query-keys.ts';
import { ToastProvider } from '../../ui/Toast.tsx';
import { TestsTab, type TestsTabProps } from './TestsTab.tsx';

// Tests are played once the flow has been left alone for a moment.
configure({ asyncUtilTimeout: 4_000 });

const states = {
  ask_name: { kind: 'ask', label: 'Name', prompt: 'Who are you?', slot: 'name', next: 'bye' },
  bye: { kind: 'end', label: 'Goodbye', message: 'Bye, {name}.' },
} satisfies FlowDocument['states'];
const flow: FlowDocument = {
  ...createFlow('greet', 'Greet'),
  start: 'ask_name',
  slots: { name: { type: 'text', label: 'Name' } },
  states,
};
const redrawn: FlowDocument = {
  ...flow,
  states: {
    ...states,
    ask_name: { ...states.ask_name, next: 'later' },
    later: { kind: 'end', label: 'Another time', message: 'Later, then.' },
  },
};
const toGoodbye = (id: string, name: string): FlowTest => ({
  id,
  title: `Talk of ${name}`,
  lines: [{ user: name, state: 'bye', phase: 'completed', slots: { name } }],
});
const greeted: FlowTest = { id: 'opening', title: 'Is greeted', lines: [] };

let stored: FlowTest[];
let refusal: Response | null;
let writes: string[];
function answer(path: string, init?: RequestInit): Response {
  const [, id] = /^\/api\/flows\/greet\/tests\/?(.*)$/.exec(path) ?? [];
  if (id === undefined) return Response.json({}, { status: 404 });
  const method = init?.method ?? 'GET';
  if (refusal) return refusal.clone();
  if (method !== 'GET') writes.push(method);
  if (method === 'DELETE') {
    stored = stored.filter((one) => one.id !== id);
    return Response.json({ deleted: true });
  }
  if (method === 'POST') {
    const { tests } = JSON.parse(String(init?.body)) as { tests: FlowTest[] };
    const byId = new Map(stored.map((one) => [one.id, one]));
    for (const one of tests) byId.set(one.id, one);
    stored = [...byId.values()];
  }
  return Response.json({ tests: stored });
}

let client: QueryClient;
const openTryIt = vi.fn();
const showState = vi.fn();
beforeEach(() => {
  stored = [toGoodbye('ada', 'Ada'), toGoodbye('bob', 'Bob'), greeted];
  refusal = null;
  writes = [];
  history.replaceState(null, '', '/flows/greet/tests');
  vi.stubGlobal('fetch', async (address: string, init?: RequestInit) =>
    answer(address.replace(/^https?:\/\/[^/]+/, ''), init),
  );
  client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
});
afterEach(() => {
  cleanup();
  vi.clearAllMocks();
  vi.unstubAllGlobals();
});

const page = (drawn: FlowDocument, more: Partial<TestsTabProps> = {}) => (
  <QueryClientProvider client={client}>
    <ToastProvider>
      <TestsTab flowId="greet" flow={drawn} openTryIt={openTryIt} showState={showState} {...more} />
    </ToastProvider>
  </QueryClientProvider>
);
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const said = (text: string) => screen.findByText(text);
const rows = () =>
  within(screen.getByRole('region', { name: 'Tests of this flow' }))
    .getAllByRole('listitem')
    .map((row) => row.textContent);
const current = () => document.querySelector('[aria-current]')?.textContent;
const detail = () => screen.getByRole('region', { name: 'The talk as it goes now' });

test('plays every test, shows the talk of one, and what none goes through', async () => {
  render(page({ ...flow, states: { ...states, unseen: { kind: 'end', label: 'Never seen' } } }));
  await said('All 3 tests pass');
  expect(rows()).toEqual([
    'Passes1 messageTalk of Ada',
    'Passes1 messageTalk of Bob',
    'Passes0 messagesIs greeted',
  ]);
  expect(within(detail()).getByText('Who are you?')).toBeTruthy();
  expect(within(detail()).getByText('Bye, Ada.')).toBeTruthy();
  const summary = screen.getByRole('region', { name: 'How the tests stand' }).textContent;
  expect(summary).toContain('States2 of 3');
  expect(summary).toContain('Ways on1 of 1');
  fireEvent.click(button('1 place untested'));
  fireEvent.click(await screen.findByRole('button', { name: 'Never seen never reached' }));
  expect(showState).toHaveBeenCalledWith('unseen', null);
});

test('tells what goes another way than expected as the flow is being drawn', async () => {
  const { rerender } = render(page(flow));
  await said('All 3 tests pass');
  rerender(page(redrawn));
  await said('1 of 3 tests passes');
  expect(rows()[1]).toBe(
    'Fails1 messageTalk of BobAfter “Bob” it goes to “Another time”, expected “Goodbye”.',
  );
  const difference = within(detail()).getByRole('listitem');
  expect(difference.textContent).toBe('Where it leadsExpected“Goodbye”Now“Another time”');
  fireEvent.click(button('Show where'));
  expect(document.activeElement).toBe(difference.parentElement);
  rerender(page(flow));
  await said('All 3 tests pass');
  expect(within(detail()).queryByRole('listitem')).toBeNull();
});

test('takes what happens now for right, one by one among those that fail, and back', async () => {
  render(page(redrawn));
  await said('1 of 3 tests passes');
  fireEvent.click(screen.getByRole('radio', { name: 'Failing 2' }));
  expect(rows()).toHaveLength(2);
  fireEvent.click(button('That is right now'));
  await said('2 of 3 tests pass');
  expect(document.activeElement?.textContent).toContain('Talk of Bob');
  expect(stored[0]?.lines[0]).toMatchObject({ user: 'Ada', state: 'later' });
  expect(current()).toContain('Talk of Bob');
  await said('“Talk of Ada” expects this from now on.');
  fireEvent.click(button('Undo'));
  await said('1 of 3 tests passes');
  await waitFor(() => expect(stored[0]).toEqual(toGoodbye('ada', 'Ada')));
});

test('takes all that fail for right at once', async () => {
  render(page(redrawn));
  fireEvent.click(await screen.findByRole('button', { name: 'Accept all 2 as right' }));
  await said('All 3 tests pass');
  expect(stored.map(({ lines }) => lines[0]?.state)).toEqual(['later', 'later', undefined]);
  await said('2 tests expect what happens now.');
  fireEvent.click(button('Undo'));
  await said('1 of 3 tests passes');
});

test('renames a test where its name stands, and keeps the name on Escape', async () => {
  render(page(flow));
  const name = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Name of the test' });
  fireEvent.change(name, { target: { value: 'Ada says hello' } });
  fireEvent.blur(name);
  await waitFor(() => expect(stored[0]?.title).toBe('Ada says hello'));
  await waitFor(() => expect(rows()[0]).toContain('Ada says hello'));
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Name of the test' });
  fireEvent.change(field, { target: { value: 'Never mind' } });
  fireEvent.keyDown(field, { key: 'Escape' });
  fireEvent.blur(field);
  expect(field.value).toBe('Ada says hello');
  fireEvent.change(field, { target: { value: '   ' } });
  fireEvent.blur(field);
  expect(writes).toEqual(['POST']);
});

test('checks every word when asked to, and no longer', async () => {
  render(page(flow));
  fireEvent.click(await screen.findByRole('switch', { name: 'Check every word too' }));
  await waitFor(() => expect(stored[0]?.lines[0]?.exactly).toEqual(['Bye, Ada.']));
  const isChecked = () => screen.getByRole('switch').getAttribute('aria-checked');
  await waitFor(() => expect(isChecked()).toBe('true'));
  fireEvent.click(screen.getByRole('switch'));
  await waitFor(() => expect(stored[0]?.lines[0]).not.toHaveProperty('exactly'));
});

test('deletes a test, goes on with its neighbour, and brings it back', async () => {
  render(page(flow));
  fireEvent.click(await screen.findByRole('button', { name: 'Delete test' }));
  await said('Both tests pass');
  expect(stored.map(({ id }) => id)).toEqual(['bob', 'opening']);
  expect(document.activeElement?.textContent).toContain('Talk of Bob');
  expect(current()).toContain('Talk of Bob');
  await said('“Talk of Ada” is deleted.');
  fireEvent.click(button('Undo'));
  await said('All 3 tests pass');
  expect(stored).toHaveLength(3);
});

test('goes through the list by the arrows, and keeps in the address which test is read', async () => {
  render(page(flow));
  await said('All 3 tests pass');
  const [first, second, third] = within(
    screen.getByRole('region', { name: 'Tests of this flow' }),
  ).getAllByRole('button');
  first?.focus();
  expect([first, second, third].map((row) => row?.tabIndex)).toEqual([0, -1, -1]);
  fireEvent.keyDown(first!, { key: 'ArrowDown' });
  expect(document.activeElement).toBe(second);
  expect(location.search).toBe('?test=bob');
  fireEvent.keyDown(second!, { key: 'End' });
  expect(current()).toContain('Is greeted');
  fireEvent.keyDown(third!, { key: 'Home' });
  expect(location.search).toBe('?test=ada');
});

test('teaches what tests are where there are none', async () => {
  stored = [];
  render(page(flow));
  expect(await screen.findByRole('heading', { name: 'No tests yet' })).toBeTruthy();
  fireEvent.click(button('Talk in Try it'));
  expect(openTryIt).toHaveBeenCalled();
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
  expect(stored).toHaveLength(3);
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
  expect(writes).toEqual([]);
});

test('says so, too, of tests that the server cannot read, and shows none of them', async () => {
  render(page(flow));
  await said('All 3 tests pass');
  refusal = Response.json({ error: { code: 'invalid_tests', message: '"lines.0" …' } }, { status: 422 });
  choose(
    fileOf(JSON.stringify({ format: 'turnwise/tests', schemaVersion: 1, tests: [{ lines: 'garbage' }] })),
  );
  expect((await screen.findByRole('alert')).textContent).toMatch(/^“my\.json” holds no tests/);
  expect(rows()).toHaveLength(3);
});

test('says why a change could not be saved, and shows what is stored', async () => {
  render(page(redrawn));
  await said('1 of 3 tests passes');
  refusal = Response.json({ error: { code: 'storage_full', message: 'The disk is full.' } }, { status: 507 });
  fireEvent.click(button('Accept all 2 as right'));
  expect((await screen.findByRole('alert')).textContent).toBe('The disk is full.');
  // As before, although nothing can be read either.
  await said('1 of 3 tests passes');
  refusal = null;
  await client.invalidateQueries({ queryKey: queryKeys.tests('greet') });
  await said('1 of 3 tests passes');
});

test('keeps a test that could not be deleted, in its place', async () => {
  render(page(flow));
  await said('All 3 tests pass');
  refusal = Response.json({ error: { code: 'storage_full', message: 'The disk is full.' } }, { status: 507 });
  fireEvent.click(button('Delete test'));
  expect((await screen.findByRole('alert')).textContent).toBe('The disk is full.');
  await waitFor(() => expect(rows()[0]).toContain('Talk of Ada'));
  expect(screen.queryByText('“Talk of Ada” is deleted.')).toBeNull();
});

test('says why there is nothing to see, and tries again', async () => {
  refusal = Response.json({ error: { code: 'x', message: 'Not today.' } }, { status: 500 });
  render(page(flow));
  await said('Not today.');
  refusal = null;
  fireEvent.click(button('Try again'));
  await said('All 3 tests pass');
});

test('looks for tests of what is missing, and adds those one wants', async () => {
  stored = [];
  render(page(redrawn));
  fireEvent.click(await screen.findByRole('button', { name: 'Find tests' }));
  const dialog = await screen.findByRole('dialog', { name: 'Find tests for what is missing' });
  const [first] = await within(dialog).findAllByRole('checkbox');
  const title = within(dialog).getAllByRole('listitem')[0]?.querySelector('label')?.textContent ?? '';
  expect(dialog.textContent).toMatch(/tests? found\..*the tests reach 2 states instead of 0/);
  fireEvent.click(within(dialog).getByRole('button', { name: `Show the talk: ${title}` }));
  expect(within(dialog).getByText('Later, then.')).toBeTruthy();
  fireEvent.click(first!);
  expect(within(dialog).queryByRole('button', { name: /^Add/ })).toBeNull();
  fireEvent.click(first!);
  fireEvent.click(within(dialog).getByRole('button', { name: 'Add 1 test' }));
  await said('The only test passes');
  expect(stored).toMatchObject([{ title, lines: [{ state: 'later', phase: 'completed' }] }]);
  fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(await screen.findByRole('heading', { name: 'No tests yet' })).toBeTruthy();
});

test('says that nothing is missing where the tests go through everything', async () => {
  render(page(flow));
  await said('The tests go through everything.');
  fireEvent.click(button('Find tests'));
  expect(await screen.findByRole('heading', { name: /^Nothing is missing/ })).toBeTruthy();
});

const fileOf = (text: string) => new File([text], 'my.json', { type: 'application/json' });
const choose = (file: File) =>
  fireEvent.change(screen.getByLabelText('Add tests from a file…'), { target: { files: [file] } });
