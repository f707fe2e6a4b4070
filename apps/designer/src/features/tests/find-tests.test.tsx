import { fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  beginWithTests,
  button,
  endWithTests,
  flow,
  page,
  redrawn,
  said,
  server,
} from './tests-tab.fixture.tsx';

beforeEach(beginWithTests);
afterEach(endWithTests);

test('looks for tests of what is missing, and adds those one wants', async () => {
  server.stored = [];
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
  expect(server.stored).toMatchObject([{ title, lines: [{ state: 'later', phase: 'completed' }] }]);
  fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(await screen.findByRole('heading', { name: 'No tests yet' })).toBeTruthy();
});

test('says that nothing is missing where the tests go through everything', async () => {
  render(page(flow));
  await said('The tests go through everything.');
  fireEvent.click(button('Find tests'));
  expect(await screen.findByRole('heading', { name: /^Nothing is missing/ })).toBeTruthy();
});

test('finds nothing where nothing is drawn', async () => {
  server.stored = [];
  render(page({ ...flow, start: '', states: {} }));
  fireEvent.click(await screen.findByRole('button', { name: 'Find tests' }));
  expect(await screen.findByRole('heading', { name: /^There is nothing to talk to yet/ })).toBeTruthy();
});
