import type { FlowOperation } from '@turnwise/flow';
import type { Selection } from '../store/selection.ts';
import type { Edit } from './edit.ts';
import { editMessages } from './messages.ts';

/** Takes away everything selected, as one undo step. */
export function deleteSelectionEdit({ states, edges, notes }: Selection): Edit | null {
  const operations: FlowOperation[] = [];
  for (const { state, port } of edges) {
    if (!states.includes(state)) operations.push({ type: 'connect', from: state, port, to: '' });
  }
  if (states.length > 0) operations.push({ type: 'removeStates', names: [...states] });
  for (const id of notes) operations.push({ type: 'removeNote', id });
  if (operations.length === 0) return null;
  if (states.length === 0 && notes.length === 0) {
    return { operations, label: editMessages.disconnect, select: {} };
  }
  const label =
    notes.length === 0
      ? editMessages.deleteStates(states.length)
      : editMessages.delete(states.length + notes.length);
  return { operations, label, select: {} };
}
