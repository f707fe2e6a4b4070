import { branches } from './branches.ts';
import { data } from './data.ts';
import { details } from './details.ts';
import type { Example } from './example.ts';
import { loopsAndEnds } from './loops-and-ends.ts';
import { names } from './names.ts';
import { references } from './references.ts';
import { rounds } from './rounds.ts';
import { sensitiveValues } from './sensitive-values.ts';
import { slots } from './slots.ts';
import { texts } from './texts.ts';
import { unusedParts } from './unused-parts.ts';
import { values } from './values.ts';
import { ways } from './ways.ts';
import { waysOut } from './ways-out.ts';

export const allExamples: readonly Example[] = [
  ...waysOut,
  ...references,
  ...values,
  ...details,
  ...sensitiveValues,
  ...loopsAndEnds,
  ...names,
  ...unusedParts,
  ...slots,
  ...texts,
  ...branches,
  ...ways,
  ...data,
  ...rounds,
];
