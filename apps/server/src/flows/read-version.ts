import { err, ok, type Result } from '@turnwise/basics';
import type { FlowDocument } from '@turnwise/flow';
import type { Failure } from '../failure.ts';
import { flowNotFound, versionNotFound } from './flow-failures.ts';
import type { FlowStore } from './flow-store.ts';
import type { PublishedVersion } from './publish.ts';
import { readDraft } from './read-draft.ts';
import { readStored } from './stored-document.ts';

/** The versions of a flow, newest first. */
export function listVersions(store: FlowStore, id: string): Result<PublishedVersion[], Failure> {
  if (!store.reader.findFlow(id)) return err(flowNotFound(id));
  return ok(store.reader.listVersions(id).map(({ fingerprint: _, ...version }) => version));
}

/** One version with its document. */
export function readVersion(
  store: FlowStore,
  id: string,
  number: number,
): Result<PublishedVersion & { readonly flow: FlowDocument }, Failure> {
  if (!store.reader.findFlow(id)) return err(flowNotFound(id));
  const row = store.reader.findVersion(id, number);
  if (!row) return err(versionNotFound(number));
  const { note, publishedBy, publishedAt, document } = row;
  const flow = readStored(document);
  return flow.ok ? ok({ number, note, publishedBy, publishedAt, flow: flow.value }) : flow;
}

/** A version, or how a flow stands now. */
export type VersionChoice = number | 'draft';

/** The document of a version or of the draft. */
export function readDocument(
  store: FlowStore,
  id: string,
  version: VersionChoice,
): Result<FlowDocument, Failure> {
  const found = version === 'draft' ? readDraft(store, id) : readVersion(store, id, version);
  return found.ok ? ok(found.value.flow) : err(found.error);
}
