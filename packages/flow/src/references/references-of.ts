import { mapStateReferences, type StateDocument } from '../kinds/registry.ts';
import type { FlowDocument } from '../schema/flow.ts';
import { identityMapper } from './identity-mapper.ts';
import { mapFlowReferences, type ReferencePlace } from './map-flow-references.ts';
import type { ReferenceMapper, SlotUse } from './reference-mapper.ts';

/** What is mentioned: a slot and what is done with it, or a state, an action, a flow. */
export type Mention = { readonly field: string } & (
  | { readonly to: 'slot'; readonly name: string; readonly use: SlotUse }
  | { readonly to: 'state' | 'action' | 'flow'; readonly name: string }
);

/** One mention of something in a flow. `field` says where in its place, e.g. `branches.2.when`. */
export type Reference = { readonly place: ReferencePlace } & Mention;

/** A mapper that changes nothing, and tells of each thing named. */
function mentionMapper(tell: (mention: Mention) => void): ReferenceMapper {
  return {
    ...identityMapper,
    slot(name, use, field) {
      tell({ field, to: 'slot', name, use });
      return name;
    },
    state(name, field) {
      tell({ field, to: 'state', name });
      return name;
    },
    action(name, field) {
      tell({ field, to: 'action', name });
      return name;
    },
    flow(name, field) {
      tell({ field, to: 'flow', name });
      return name;
    },
  };
}

const mentionsByState = new WeakMap<StateDocument, readonly Mention[]>();

/** Everything one state names. Worked out once per state, so that an edit elsewhere costs nothing. */
export function mentionsIn(state: StateDocument): readonly Mention[] {
  const known = mentionsByState.get(state);
  if (known) return known;
  const mentions: Mention[] = [];
  mapStateReferences(
    state,
    mentionMapper((mention) => mentions.push(mention)),
  );
  mentionsByState.set(state, mentions);
  return mentions;
}

const referencesByFlow = new WeakMap<FlowDocument, readonly Reference[]>();

/** Everything a flow names, and where: "where used", and what the checker looks up. */
export function referencesOf(flow: FlowDocument): readonly Reference[] {
  const known = referencesByFlow.get(flow);
  if (known) return known;
  const references: Reference[] = [];
  for (const [name, state] of Object.entries(flow.states)) {
    const place: ReferencePlace = { in: 'state', name };
    for (const mention of mentionsIn(state)) references.push({ place, ...mention });
  }
  mapFlowReferences({ ...flow, states: {} }, (place) =>
    mentionMapper((mention) => references.push({ place, ...mention })),
  );
  referencesByFlow.set(flow, references);
  return references;
}
