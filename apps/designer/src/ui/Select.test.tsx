import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, test } from 'vitest';
import { Select } from './Select.tsx';

afterEach(cleanup);

const options = [
  'is',
  'is not',
  'is more than',
  'is more than or exactly',
  'is less than',
  'contains',
  'comes after',
].map((label) => ({ value: label.replaceAll(' ', '_'), label }));

function Comparison({ from = 'contains' }: { from?: string }) {
  const [value, setValue] = useState(from);
  return <Select aria-label="How it compares" value={value} onValueChange={setValue} options={options} />;
}

const picker = () => screen.getByRole('combobox', { name: 'How it compares' });
const chosen = () => picker().textContent;
const focused = () => document.activeElement?.textContent;

/** Presses keys without a pause, each where the focus is, as a fast hand or a slow page has it. */
function press(...keys: readonly string[]): void {
  for (const key of keys) fireEvent.keyDown(document.activeElement ?? document.body, { key });
}

async function open(): Promise<void> {
  picker().focus();
  press('Enter');
  await waitFor(() => expect(document.activeElement?.role).toBe('option'));
}

const closed = () => waitFor(() => expect(screen.queryByRole('listbox')).toBeNull());

test('what is typed before the list has the focus is meant for the list, all of it', async () => {
  render(<Comparison />);
  picker().focus();
  press('Enter', ...'is more', 'Enter');
  expect(document.activeElement).toBe(screen.queryByRole('combobox', { hidden: true }));
  await closed();
  expect(chosen()).toBe('is more than');
});

test('arrows and Enter pressed before the list has the focus choose what they lead to', async () => {
  render(<Comparison from="is" />);
  picker().focus();
  press('Enter', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'Enter');
  await closed();
  expect(chosen()).toBe('is more than');
});

test('letters before the focus without Enter leave the list open on what begins so', async () => {
  render(<Comparison />);
  picker().focus();
  press('Enter', ...'is l');
  await waitFor(() => expect(focused()).toBe('is less than'));
  expect(screen.getByRole('listbox')).toBeTruthy();
});

test('Enter at once after the last letter takes what was typed', async () => {
  render(<Comparison />);
  await open();
  press(...'is not', 'Enter');
  await closed();
  expect(chosen()).toBe('is not');
});

test('the same letter again goes on to the next that begins with it, and round', async () => {
  render(<Comparison />);
  await open();
  press('c');
  expect(focused()).toBe('comes after');
  press('c');
  expect(focused()).toBe('contains');
});

test('arrows stop at the ends, and a space by itself chooses', async () => {
  render(<Comparison from="comes_after" />);
  await open();
  press('ArrowDown');
  expect(focused()).toBe('comes after');
  press('ArrowUp');
  expect(focused()).toBe('contains');
  press(' ');
  await closed();
  expect(chosen()).toBe('contains');
});

test('letters on the closed picker choose, as before', () => {
  render(<Comparison />);
  picker().focus();
  press('i');
  expect(chosen()).toBe('is');
  expect(screen.queryByRole('listbox')).toBeNull();
});
