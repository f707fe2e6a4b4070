import type { FlowDocument } from '@turnwise/flow';
import type { FlowStore } from './flow-store.ts';

/** What is wrong with a document among the flows there are. */
export function findProblems(_store: FlowStore, _flow: FlowDocument): { severity: 'error' | 'warning' }[] {
  return [];
}
