import type { FlowDocument } from '../schema/flow.ts';
import { identityMapper } from './identity-mapper.ts';
import { mapFlowReferences, type ReferencePlace } from './map-flow-references.ts';
import type { SlotUse } from './reference-mapper.ts';

/** One mention of something in a flow. `field` says where in its place, e.g. `branches.2.when`. */
export type Reference = { readonly place: ReferencePlace; readonly field: string } & (
  | { readonly to: 'slot'; readonly name: string; readonly use: SlotUse }
  | { readonly to: 'state' | 'action' | 'flow'; readonly name: string }
);

const referencesByFlow = new WeakMap<FlowDocument, readonly Reference[]>();

/** Everything a flow names, and where: "where used", and what the checker looks up. */
export function referencesOf(flow: FlowDocument): readonly Reference[] {
  const known = referencesByFlow.get(flow);
  if (known) return known;
  const references: Reference[] = [];
  mapFlowReferences(flow, (place) => ({
    ...identityMapper,
    slot(name, use, field) {
      references.push({ place, field, to: 'slot', name, use });
      return name;
    },
    state(name, field) {
      references.push({ place, field, to: 'state', name });
      return name;
    },
    action(name, field) {
      references.push({ place, field, to: 'action', name });
      return name;
    },
    flow(name, field) {
      references.push({ place, field, to: 'flow', name });
      return name;
    },
  }));
  referencesByFlow.set(flow, references);
  return references;
}
