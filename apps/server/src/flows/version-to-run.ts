import type { VersionWanted } from '@turnwise/flow';
import type { FlowStore } from './flow-store.ts';

/** The version of a sub-flow that is run: the one wanted, where there is one, else what is published; null without. */
export function versionToRun(store: FlowStore, id: string, wanted: VersionWanted): number | null {
  const row = store.reader.findFlow(id);
  if (wanted !== 'published' && store.reader.findVersion(id, wanted)) return wanted;
  return row?.publishedVersion ?? null;
}
