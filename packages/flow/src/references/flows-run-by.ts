import type { FlowDocument } from '../schema/flow.ts';

/** A version that is always run, or whichever is published when a conversation begins. */
export type VersionWanted = number | 'published';

/**
 * The flows a document runs as sub-flows, and in which version. A conversation runs one version of each flow: where
 * states differ, the first one decides.
 */
export function flowsRunBy({ states }: FlowDocument): ReadonlyMap<string, VersionWanted> {
  const wanted = new Map<string, VersionWanted>();
  for (const state of Object.values(states)) {
    if (state.kind !== 'subflow' || !state.flow || wanted.has(state.flow)) continue;
    wanted.set(state.flow, state.version ?? 'published');
  }
  return wanted;
}
