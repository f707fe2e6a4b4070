import { exitsOf, type FlowDocument, type StateKind } from '@turnwise/flow';
import { addStateAfterEdit } from './add-state.ts';
import type { Edit } from './edit.ts';
import type { Point } from './free-place.ts';
import { insertBetweenEdit } from './insert-between.ts';

/**
 * A state that comes next after another: in the one way on that leads somewhere already, else at the end of the first
 * that leads nowhere yet. A list of states in the order of the conversation has no other place for it.
 */
export function addNextEdit(
  flow: FlowDocument,
  { kind, after, otherwise }: { kind: StateKind; after: string | undefined; otherwise: Point },
): Edit {
  const state = after !== undefined && Object.hasOwn(flow.states, after) ? flow.states[after] : undefined;
  const ways = state ? exitsOf(state).filter(({ optional }) => !optional) : [];
  const [only] = ways;
  const between =
    after !== undefined && only && ways.length === 1 && only.to !== ''
      ? insertBetweenEdit(flow, { state: after, port: only.port }, kind)
      : null;
  return between ?? addStateAfterEdit(flow, { kind, after, otherwise });
}
