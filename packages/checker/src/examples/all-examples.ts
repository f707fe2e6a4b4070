import { branches } from './branches.ts';
import type { Example } from './example.ts';
import { names } from './names.ts';
import { slots } from './slots.ts';
import { texts } from './texts.ts';
import { ways } from './ways.ts';
import { waysOut } from './ways-out.ts';

export const allExamples: readonly Example[] = [
  ...waysOut,
  ...names,
  ...slots,
  ...texts,
  ...branches,
  ...ways,
];
