import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { queryKeys } from '../../api/query-keys.ts';
import {
  beginWithTests,
  button,
  endWithTests,
  flow,
  openTryIt,
  page,
  redrawn,
  rows,
  said,
  server,
  showState,
  states,
  toGoodbye,
} from './tests-tab.fixture.tsx';

beforeEach(beginWithTests);
afterEach(endWithTests);

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
  expect(server.stored[0]?.lines[0]).toMatchObject({ user: 'Ada', state: 'later' });
  expect(current()).toContain('Talk of Bob');
  await said('“Talk of Ada” expects this from now on.');
  fireEvent.click(button('Undo'));
  await said('1 of 3 tests passes');
  await waitFor(() => expect(server.stored[0]).toEqual(toGoodbye('ada', 'Ada')));
});

test('takes all that fail for right at once', async () => {
  render(page(redrawn));
  fireEvent.click(await screen.findByRole('button', { name: 'Accept all 2 as right' }));
  await said('All 3 tests pass');
  expect(server.stored.map(({ lines }) => lines[0]?.state)).toEqual(['later', 'later', undefined]);
  await said('2 tests expect what happens now.');
  fireEvent.click(button('Undo'));
  await said('1 of 3 tests passes');
});

test('renames a test where its name stands, and keeps the name on Escape', async () => {
  render(page(flow));
  const name = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Name of the test' });
  fireEvent.change(name, { target: { value: 'Ada says hello' } });
  fireEvent.blur(name);
  await waitFor(() => expect(server.stored[0]?.title).toBe('Ada says hello'));
  await waitFor(() => expect(rows()[0]).toContain('Ada says hello'));
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Name of the test' });
  fireEvent.change(field, { target: { value: 'Never mind' } });
  fireEvent.keyDown(field, { key: 'Escape' });
  fireEvent.blur(field);
  expect(field.value).toBe('Ada says hello');
  fireEvent.change(field, { target: { value: '   ' } });
  fireEvent.blur(field);
  expect(server.writes).toEqual(['POST']);
});

test('checks every word when asked to, and no longer', async () => {
  render(page(flow));
  fireEvent.click(await screen.findByRole('switch', { name: 'Check every word too' }));
  await waitFor(() => expect(server.stored[0]?.lines[0]?.exactly).toEqual(['Bye, Ada.']));
  const isChecked = () => screen.getByRole('switch').getAttribute('aria-checked');
  await waitFor(() => expect(isChecked()).toBe('true'));
  fireEvent.click(screen.getByRole('switch'));
  await waitFor(() => expect(server.stored[0]?.lines[0]).not.toHaveProperty('exactly'));
});

test('deletes a test, goes on with its neighbour, and brings it back', async () => {
  render(page(flow));
  fireEvent.click(await screen.findByRole('button', { name: 'Delete test' }));
  await said('Both tests pass');
  expect(server.stored.map(({ id }) => id)).toEqual(['bob', 'opening']);
  expect(document.activeElement?.textContent).toContain('Talk of Bob');
  expect(current()).toContain('Talk of Bob');
  await said('“Talk of Ada” is deleted.');
  fireEvent.click(button('Undo'));
  await said('All 3 tests pass');
  expect(server.stored).toHaveLength(3);
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
  server.stored = [];
  render(page(flow));
  expect(await screen.findByRole('heading', { name: 'No tests yet' })).toBeTruthy();
  fireEvent.click(button('Talk in Try it'));
  expect(openTryIt).toHaveBeenCalled();
});

test('says why a change could not be saved, and shows what is kept', async () => {
  render(page(redrawn));
  await said('1 of 3 tests passes');
  server.refusal = Response.json(
    { error: { code: 'storage_full', message: 'The disk is full.' } },
    { status: 507 },
  );
  fireEvent.click(button('Accept all 2 as right'));
  expect((await screen.findByRole('alert')).textContent).toBe('The disk is full.');
  // As before, although nothing can be read either.
  await said('1 of 3 tests passes');
  server.refusal = null;
  await server.client.invalidateQueries({ queryKey: queryKeys.tests('greet') });
  await said('1 of 3 tests passes');
});

test('keeps a test that could not be deleted, in its place', async () => {
  render(page(flow));
  await said('All 3 tests pass');
  server.refusal = Response.json(
    { error: { code: 'storage_full', message: 'The disk is full.' } },
    { status: 507 },
  );
  fireEvent.click(button('Delete test'));
  expect((await screen.findByRole('alert')).textContent).toBe('The disk is full.');
  await waitFor(() => expect(rows()[0]).toContain('Talk of Ada'));
  expect(screen.queryByText('“Talk of Ada” is deleted.')).toBeNull();
});

test('says why there is nothing to see, and tries again', async () => {
  server.refusal = Response.json({ error: { code: 'x', message: 'Not today.' } }, { status: 500 });
  render(page(flow));
  await said('Not today.');
  server.refusal = null;
  fireEvent.click(button('Try again'));
  await said('All 3 tests pass');
});
