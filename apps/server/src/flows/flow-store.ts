import type { Clock } from '../clock.ts';
import { createFlowReader, type FlowReader } from '../db/flow-reader.ts';
import { createFlowTestRows, type FlowTestRows } from '../db/flow-tests.ts';
import { createFlowWriter, type FlowWriter } from '../db/flow-writer.ts';
import type { Db } from '../db/open-database.ts';

/** What every flow command works with. */
export type FlowStore = {
  readonly reader: FlowReader;
  readonly writer: FlowWriter;
  readonly tests: FlowTestRows;
  readonly clock: Clock;
  /** The secrets the server was started with: the checker says when an action names another. */
  readonly secretNames: readonly string[];
};

export const createFlowStore = (db: Db, clock: Clock, secretNames: readonly string[] = []): FlowStore => ({
  reader: createFlowReader(db),
  writer: createFlowWriter(db),
  tests: createFlowTestRows(db),
  clock,
  secretNames,
});
