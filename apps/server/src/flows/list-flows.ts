import type { FlowRow } from '../db/flow-reader.ts';
import { countProblems } from './count-problems.ts';
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
  readonly problemCount: number;
  readonly stateCount: number;
};

/** Every flow, the last changed first; or those in the bin. */
export const listFlows = (store: FlowStore, where: 'live' | 'bin'): FlowSummary[] =>
  (where === 'bin' ? store.reader.listDeletedFlows() : store.reader.listFlows()).map((row) =>
    flowSummary(store, row),
  );

export const flowSummary = (store: FlowStore, row: FlowRow): FlowSummary => ({
  id: row.id,
  name: row.name,
  description: row.description,
  createdAt: row.createdAt,
  updatedAt: row.updatedAt,
  deletedAt: row.deletedAt,
  publishedVersion: row.publishedVersion,
  hasUnpublishedChanges: hasUnpublishedChanges(row),
  problemCount: row.problemCount ?? countProblems(store, row),
  stateCount: row.stateCount,
});
