import { mapStateReferences, type StateDocument } from '../kinds/registry.ts';
import { identityMapper } from '../references/identity-mapper.ts';
import type { FlowDocument } from '../schema/flow.ts';

/**
 * The first state a new version of a state names that the flow lacks and the version before did not name either: no
 * edit makes a dangling connection, and one that is there already stays no obstacle to other edits. Null when none.
 */
export function newMissingState(
  flow: FlowDocument,
  edited: StateDocument,
  name: string,
  before?: StateDocument,
): string | null {
  const known = before ? new Set(statesNamedBy(before)) : new Set<string>();
  return (
    statesNamedBy(edited).find(
      (target) => target !== name && !Object.hasOwn(flow.states, target) && !known.has(target),
    ) ?? null
  );
}

function statesNamedBy(state: StateDocument): string[] {
  const names: string[] = [];
  mapStateReferences(state, {
    ...identityMapper,
    state(name) {
      names.push(name);
      return name;
    },
  });
  return names;
}
