import type { FlowDocument, FlowOperation } from '@turnwise/flow';
import { stateLabel } from '../panels/state-label.ts';
import type { Selection } from '../store/selection.ts';
import type { Edit } from './edit.ts';
import { leadPast } from './lead-past.ts';
import { editMessages } from './messages.ts';

/** An edit that deletes, and what it says where ways now lead on past what is gone. */
export type Deletion = Edit & { readonly closed?: string };

/**
 * Takes away everything selected, as one undo step. A way that led through a single state behind another is closed
 * again. A frame goes alone: the states in it stay.
 */
export function deleteSelectionEdit(
  flow: FlowDocument,
  { states, edges, notes, frames }: Selection,
): Deletion | null {
  const operations: FlowOperation[] = [];
  for (const { state, port } of edges) {
    if (!states.includes(state)) operations.push({ type: 'connect', from: state, port, to: '' });
  }
  const { operations: led, targets } = leadPast(flow, states, edges);
  operations.push(...led);
  if (states.length > 0) operations.push({ type: 'removeStates', names: [...states] });
  for (const id of notes) operations.push({ type: 'removeNote', id });
  for (const id of frames) operations.push({ type: 'removeFrame', id });
  if (operations.length === 0) return null;
  const [target] = targets;
  const closed =
    target === undefined
      ? undefined
      : targets.length > 1
        ? editMessages.closedSeveral
        : editMessages.closed(stateLabel(target, flow.states[target]));
  return {
    operations,
    label: labelOf({ states, edges, notes, frames }),
    select: {},
    ...(closed === undefined ? {} : { closed }),
  };
}

function labelOf({ states, notes, frames }: Selection): string {
  const count = states.length + notes.length + frames.length;
  if (count === 0) return editMessages.disconnect;
  if (count === states.length) return editMessages.deleteStates(count);
  return count === 1 && frames.length === 1 ? editMessages.deleteFrame : editMessages.delete(count);
}
