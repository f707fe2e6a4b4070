import { type FlowDocument, type FlowOperation, framesOf } from '@turnwise/flow';
import type { Edit } from '../../edits/edit.ts';
import { editFrameEdit } from '../../edits/frames.ts';
import { editMessages } from '../../edits/messages.ts';
import { moveToEdit } from '../../edits/move-states.ts';
import type { LayoutResult } from './layout-states.ts';

/** Puts states where they were arranged, and frames around them; null when everything stands there already. */
export function tidyEdit(flow: FlowDocument, { states, frames }: LayoutResult): Edit | null {
  const operations: FlowOperation[] = [...(moveToEdit(flow, { states })?.operations ?? [])];
  for (const frame of framesOf(flow)) {
    const box = frames[frame.id];
    if (box) operations.push(...(editFrameEdit(frame, box)?.operations ?? []));
  }
  return operations.length === 0 ? null : { operations, label: editMessages.tidyUp };
}
