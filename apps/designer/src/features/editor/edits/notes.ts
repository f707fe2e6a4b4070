import type { FlowDocument, NoteDocument } from '@turnwise/flow';
import type { Edit } from './edit.ts';
import { freePlace, occupiedBoxes, type Point } from './free-place.ts';
import { editMessages } from './messages.ts';

const noteWidth = 200;

/** Adds an empty note, selected; `id` is for the caller to edit it in place. */
export function addNoteEdit(flow: FlowDocument, at: Point): Edit & { readonly id: string } {
  const taken = new Set(flow.notes.map((note) => note.id));
  let number = flow.notes.length + 1;
  while (taken.has(`note_${number}`)) number += 1;
  const id = `note_${number}`;
  const place = freePlace(occupiedBoxes(flow), at, { width: noteWidth, height: 52 });
  return {
    id,
    operations: [{ type: 'setNote', note: { id, ...place, width: noteWidth, text: '' } }],
    label: editMessages.addNote,
    select: { notes: [id] },
  };
}

export const editNoteEdit = (note: NoteDocument, changes: Partial<NoteDocument>): Edit => ({
  operations: [{ type: 'setNote', note: { ...note, ...changes } }],
  label: editMessages.editNote,
});
