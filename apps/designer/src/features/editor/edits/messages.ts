import { translated } from '../../../language/translated.ts';

const counted = (count: number, one: string, many: string) => (count === 1 ? one : `${count} ${many}`);

/** What undo calls each edit. */
export const editMessages = translated('edit', {
  add: (kind: string) => `Add ${kind}`,
  connect: 'Connect',
  disconnect: 'Remove connection',
  delete: (count: number) => `Delete ${counted(count, 'it', 'things')}`,
  deleteStates: (count: number) => `Delete ${counted(count, 'state', 'states')}`,
  closed: (next: string) => `What led there leads on to “${next}” now.`,
  closedSeveral: 'What led there leads on to what came next now.',
  duplicate: (count: number) => `Duplicate ${counted(count, 'state', 'states')}`,
  paste: (count: number) => `Paste ${counted(count, 'state', 'states')}`,
  cut: (count: number) => `Cut ${counted(count, 'state', 'states')}`,
  move: (count: number) => `Move ${counted(count, 'state', 'states')}`,
  align: 'Align',
  tidyUp: 'Tidy up',
  pin: 'Keep in place',
  unpin: 'Let move',
  makeStart: 'Make it the start',
  insert: (kind: string) => `Put ${kind} in between`,
  addNote: 'Add note',
  editNote: 'Edit note',
  frameStates: (count: number) => `Frame ${counted(count, 'state', 'states')}`,
  addFrame: 'Add frame',
  editFrame: 'Edit frame',
  moveFrame: 'Move frame',
  fitFrame: 'Fit frame',
  deleteFrame: 'Delete frame',
  rename: 'Rename',
  editText: 'Edit text',
  renameFlow: 'Rename flow',
  takeBack: 'Undo',
});
