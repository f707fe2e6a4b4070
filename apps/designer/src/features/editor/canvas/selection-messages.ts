import { translated } from '../../../language/translated.ts';

/** The words for what can be done with several states at once. */
export const selectionMessages = translated('selection', {
  selected: (count: number) => `${count} selected`,
  arrange: 'Line up',
  left: 'At the left',
  center: 'By their middles, in a column',
  right: 'At the right',
  top: 'At the top',
  middle: 'By their middles, in a row',
  bottom: 'At the bottom',
  column: 'Stack in a column',
  row: 'Spread in a row',
  across: 'Same space across',
  down: 'Same space down',
  duplicate: 'Duplicate with connections',
  frame: 'Frame these',
  subFlow: 'Make a sub-flow',
  subFlowCommand: 'Make a sub-flow of the selection…',
  delete: 'Delete',
  onCanvas: 'On the canvas',
  frameThing: { name: 'Frame', description: 'Group states with a title' },
  noteThing: { name: 'Note', description: 'Write for yourself or your team' },
  hold: {
    right: 'Take hold of the connection that leads on; arrows then follow it',
    left: 'Take hold of the connection that leads here',
  },
  connection: (from: string, exit: string, to: string) => `Connection from ${from}, ${exit}, to ${to}.`,
  slotUse: { fills: 'fills it', reads: 'uses it', both: 'fills and uses it', clears: 'forgets it' },
});
