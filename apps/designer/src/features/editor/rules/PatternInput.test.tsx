import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, test } from 'vitest';
import { PatternInput } from './PatternInput.tsx';

afterEach(cleanup);

function Sample({ first }: { first: string }) {
  const [pattern, setPattern] = useState(first);
  return <PatternInput isWhole pattern={pattern} onChange={setPattern} />;
}

const field = (name: string): HTMLInputElement => screen.getByRole('textbox', { name });
const write = (name: string, text: string) => fireEvent.change(field(name), { target: { value: text } });

test('an example makes the pattern, and says what it fits', async () => {
  render(<Sample first="" />);
  write('Examples of what fits', 'ORD-12345');
  expect(screen.getByText('Fits “ORD-”, then 5 digits.')).toBeDefined();
  write('Examples of what fits', 'ORD-12345, ORD-123');
  expect(screen.getByText('Fits “ORD-”, then 3 to 5 digits.')).toBeDefined();
  write('Try a message on it', 'it is ORD-1234');
  // The engine is fetched when it is first needed.
  await screen.findByText('It does not fit.', {}, { timeout: 20_000 });
  write('Try a message on it', 'ORD-1234');
  await screen.findByText('It fits: “ORD-1234”.');
});

test('a pattern written by hand stands open, and is left as it is while no example is given', () => {
  render(<Sample first="^(09|1[0-7]):" />);
  expect(field('Pattern').closest('details')?.open).toBe(true);
  expect(field('Pattern').value).toBe('^(09|1[0-7]):');
  write('Examples of what fits', ' ');
  expect(field('Pattern').value).toBe('^(09|1[0-7]):');
});

test('what is written by hand takes the examples away', () => {
  render(<Sample first="" />);
  write('Examples of what fits', 'A1');
  write('Pattern', '^B\\d+$');
  expect(field('Examples of what fits').value).toBe('');
  expect(field('Pattern').value).toBe('^B\\d+$');
});
