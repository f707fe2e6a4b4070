import { copyState, type FlowDocument, type RestoredWith, restoredWith } from '@turnwise/flow';
import type { Edit } from './edit.ts';
import { freePlace, occupiedBoxes, stateBoxes } from './free-place.ts';

/**
 * Puts a state of another document back into the flow, and says what comes along. One the flow has no more stands
 * where it stood, or just below when that place is taken. Null when the other document has no such state.
 */
export function restoreStateEdit(
  flow: FlowDocument,
  { name, version, label }: { name: string; version: FlowDocument; label: string },
): { readonly edit: Edit; readonly restored: RestoredWith } | null {
  const copy = copyState(version, name);
  const [box] = stateBoxes(version, [name]);
  if (!copy || !box) return null;
  const position = { ...copy.position, ...freePlace(occupiedBoxes(flow), box, box) };
  return {
    restored: restoredWith(flow, name, copy),
    edit: {
      label,
      operations: [{ type: 'restoreState', name, copy: { ...copy, position } }],
      select: { states: [name] },
    },
  };
}
