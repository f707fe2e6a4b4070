import type { BranchDocument } from '@turnwise/flow';
import { expect, test } from 'vitest';
import { withBranches } from './with-branches.ts';

const branch: BranchDocument = { id: 'a', when: { kind: 'any' }, to: '' };

test('the way on becomes the way otherwise with the first branch, and back with the last one gone', () => {
  expect(withBranches({ kind: 'ask', next: 'bye' }, [branch])).toEqual({
    branches: [branch],
    next: null,
    otherwise: 'bye',
  });
  expect(withBranches({ kind: 'ask', branches: [branch], otherwise: 'bye' }, [])).toEqual({
    branches: [],
    next: 'bye',
    otherwise: null,
  });
});

test('a way that is there already is left alone', () => {
  expect(withBranches({ kind: 'ask', next: 'bye', otherwise: 'again' }, [branch])).toEqual({
    branches: [branch],
  });
});
