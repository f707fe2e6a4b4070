import { err, ok, type Result } from '@turnwise/basics';
import type { FlowDocument } from '@turnwise/flow';
import type { Failure } from '../failure.ts';
import { flowNotFound } from './flow-failures.ts';
import type { FlowStore } from './flow-store.ts';
import { readStored } from './stored-document.ts';

export type Draft = { readonly flow: FlowDocument; readonly revision: number; readonly savedAt: string };

/** A flow's draft as it is now. */
export function readDraft(store: FlowStore, id: string): Result<Draft, Failure> {
  const row = store.reader.findFlow(id);
  if (!row) return err(flowNotFound(id));
  const draft = store.reader.findDraft(id, row.revision);
  if (!draft) throw new Error(`Flow ${id} has no draft ${row.revision}.`);
  const flow = readStored(draft.document);
  return flow.ok ? ok({ flow: flow.value, revision: row.revision, savedAt: draft.savedAt }) : flow;
}
