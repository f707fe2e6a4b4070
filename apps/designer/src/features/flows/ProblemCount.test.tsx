import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { ProblemCount } from './ProblemCount.tsx';

afterEach(cleanup);

const wordsFor = (wrong: number, unfinished: number, hint: number) =>
  render(<ProblemCount counts={{ wrong, unfinished, hint }} />).container.textContent;

test('counts all there is to solve, and calls it after the worst of it', () => {
  expect(wordsFor(1, 2, 3)).toBe('6 problems');
  expect(wordsFor(1, 0, 0)).toBe('1 problem');
  expect(wordsFor(0, 2, 3)).toBe('5 to do');
  expect(wordsFor(0, 0, 3)).toBe('3 hints');
  expect(wordsFor(0, 0, 1)).toBe('1 hint');
  expect(wordsFor(0, 0, 0)).toBe('');
});
