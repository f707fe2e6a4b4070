import type { StateDocument } from '../kinds/registry.ts';
import { mentionsIn } from '../references/references-of.ts';
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
  const known = new Set(before ? statesNamedBy(before) : []);
  return (
    statesNamedBy(edited).find(
      (target) => target !== name && !Object.hasOwn(flow.states, target) && !known.has(target),
    ) ?? null
  );
}

const statesNamedBy = (state: StateDocument): string[] =>
  mentionsIn(state).flatMap((mention) => (mention.to === 'state' ? [mention.name] : []));
