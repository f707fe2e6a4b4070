import type { Problem } from '@turnwise/checker';
import { expect, test } from 'vitest';
import { urgencyOf } from './urgency-of.ts';

const problem = (severity: Problem['severity'], isUnfinished?: true): Problem => ({
  id: `${severity} ${isUnfinished}`,
  kind: 'empty_text',
  severity,
  message: 'It says nothing.',
  place: { in: 'flow' },
  ...(isUnfinished ? { isUnfinished } : {}),
});
const wrong = problem('error');
const unfinished = problem('error', true);
const hint = problem('warning');

test('what is wrong is louder than what is not drawn yet, and that louder than a hint', () => {
  expect(urgencyOf([])).toBe('none');
  expect(urgencyOf([hint])).toBe('hint');
  expect(urgencyOf([hint, unfinished])).toBe('unfinished');
  expect(urgencyOf([hint, unfinished, wrong])).toBe('wrong');
});
