import type { FlowRow } from '../db/flow-reader.ts';
import type { ProblemCounts } from '../db/schema/flows.ts';
import { countProblems, noProblems } from './count-problems.ts';
import type { FlowStore } from './flow-store.ts';
import { hasUnpublishedChanges } from './save-draft.ts';

export type FlowSummary = {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly deletedAt: string | null;
  readonly publishedVersion: number | null;
  readonly hasUnpublishedChanges: boolean;
  /** False for one whose draft is damaged: it can only be deleted. */
  readonly isReadable: boolean;
  readonly problems: ProblemCounts;
  readonly stateCount: number;
};

/** Every flow, the last changed first; or those in the bin. */
export const listFlows = (store: FlowStore, where: 'live' | 'bin'): FlowSummary[] =>
  (where === 'bin' ? store.reader.listDeletedFlows() : store.reader.listFlows()).map((row) =>
    flowSummary(store, row),
  );

export function flowSummary(store: FlowStore, row: FlowRow): FlowSummary {
  const problems = row.problemCounts ?? countProblems(store, row);
  return {
    id: row.id,
    name: row.name,
    description: row.description,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
    deletedAt: row.deletedAt,
    publishedVersion: row.publishedVersion,
    hasUnpublishedChanges: hasUnpublishedChanges(row),
    isReadable: problems !== null,
    problems: problems ?? noProblems,
    stateCount: row.stateCount,
  };
}
