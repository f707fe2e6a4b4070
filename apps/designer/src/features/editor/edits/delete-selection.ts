import type { FlowOperation } from '@turnwise/flow';
import type { Selection } from '../store/selection.ts';
import type { Edit } from './edit.ts';
import { editMessages } from './messages.ts';

/** Takes away everything selected, as one undo step. A frame goes alone: the states in it stay. */
export function deleteSelectionEdit({ states, edges, notes, frames }: Selection): Edit | null {
  const operations: FlowOperation[] = [];
  for (const { state, port } of edges) {
    if (!states.includes(state)) operations.push({ type: 'connect', from: state, port, to: '' });
  }
  if (states.length > 0) operations.push({ type: 'removeStates', names: [...states] });
  for (const id of notes) operations.push({ type: 'removeNote', id });
  for (const id of frames) operations.push({ type: 'removeFrame', id });
  if (operations.length === 0) return null;
  return { operations, label: labelOf({ states, edges, notes, frames }), select: {} };
}

function labelOf({ states, notes, frames }: Selection): string {
  const count = states.length + notes.length + frames.length;
  if (count === 0) return editMessages.disconnect;
  if (count === states.length) return editMessages.deleteStates(count);
  return count === 1 && frames.length === 1 ? editMessages.deleteFrame : editMessages.delete(count);
}
