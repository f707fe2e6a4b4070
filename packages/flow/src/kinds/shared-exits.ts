import { conditionToWords } from '../conditions/condition-to-words.ts';
import type { Phrases } from '../phrases/phrases.ts';
import type { Branch } from '../schema/branch.ts';
import type { Retry } from '../schema/retry.ts';
import type { Exit } from './define-kind.ts';

/** One exit per branch, in order of priority. */
export const branchExits = (branches: readonly Branch[], phrases: Phrases): Exit[] =>
  branches.map((branch, index) => ({
    port: `branch:${branch.id}`,
    label: branch.label || conditionToWords(branch.when, phrases),
    to: branch.to,
    path: ['branches', index, 'to'],
    optional: false,
  }));

/** The way out after too many attempts, when the author drew one. */
export function retryExits(retry: Retry, phrases: Phrases): Exit[] {
  if (retry.then !== 'state' && retry.to === '') return [];
  if (retry.then !== 'state' && retry.then !== 'handoff') return [];
  return [
    { port: 'retry', label: phrases.exits.retry, to: retry.to, path: ['retry', 'to'], optional: false },
  ];
}
