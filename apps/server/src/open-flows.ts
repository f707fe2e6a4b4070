import { err, ok, type Result } from '@turnwise/basics';
import { serializeFlow } from '@turnwise/flow';
import { systemClock } from './clock.ts';
import { type Config, createConfig } from './config.ts';
import type { FlowRow } from './db/flow-reader.ts';
import { openDatabase } from './db/open-database.ts';
import { readEnv } from './env.ts';
import type { Failure } from './failure.ts';
import { createFlowStore } from './flows/flow-store.ts';
import { addFromTemplate } from './flows/from-template.ts';
import { importFlow } from './flows/import-flow.ts';
import { readDocument, type VersionChoice } from './flows/read-version.ts';
import { seedFirstFlow } from './flows/seed-first-flow.ts';
import { DataInUse, StartError } from './start-error.ts';

type AddedFlow = { readonly id: string; readonly name: string };

/** The flows of a data folder, without a server. */
export type OpenFlows = {
  /** A version's text, byte for byte as the server exports it. */
  exportFlow(id: string, version: VersionChoice): Result<string, Failure>;
  /** Adds a flow; its id is a fresh one when its own is taken. */
  importFlow(text: string, name?: string): Result<AddedFlow, Failure>;
  /** Adds a flow that starts as a template is, with the flows it runs. */
  addFromTemplate(templateId: string, name?: string): Result<AddedFlow, Failure>;
  close(): void;
};

/** `in_use`: a server runs on this data, and is the one to ask. */
export type OpenFlowsError = {
  readonly code: 'in_use' | 'unusable';
  readonly message: string;
  readonly dataDir: string;
};

/** Opens the flows that a server started with these variables would serve, and would start with. */
export function openFlows(
  variables: Readonly<Record<string, string | undefined>>,
): Result<OpenFlows, OpenFlowsError> {
  let dataDir = '';
  try {
    const config = createConfig(readEnv(variables));
    dataDir = config.dataDir;
    return ok(open(config));
  } catch (error) {
    if (!(error instanceof StartError)) throw error;
    const code = error instanceof DataInUse ? 'in_use' : 'unusable';
    return err({ code, message: error.message, dataDir });
  }
}

function open(config: Config): OpenFlows {
  const database = openDatabase(config.databaseFile, 200);
  const store = createFlowStore(database.db, systemClock, Object.keys(config.secrets));
  seedFirstFlow(store);
  return {
    exportFlow(id, version) {
      const flow = readDocument(store, id, version);
      return flow.ok ? ok(serializeFlow(flow.value)) : flow;
    },
    importFlow: (text, name) => added(importFlow(store, text, name)),
    addFromTemplate: (templateId, name) => added(addFromTemplate(store, templateId, name)),
    close: database.close,
  };
}

const added = (row: Result<FlowRow, Failure>): Result<AddedFlow, Failure> =>
  row.ok ? ok({ id: row.value.id, name: row.value.name }) : row;
