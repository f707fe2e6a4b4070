import { translated } from '../../../language/translated.ts';

/** The words of a flow that was changed in two places. */
export const conflictMessages = translated('conflict', {
  conflictTitle: 'This flow was changed somewhere else',
  conflictText:
    'Another tab or another person saved changes while you were working. Nothing is lost: choose how to go on.',
  theyChanged: 'What they changed',
  youChanged: 'What you changed',
  nothing: 'Nothing that the conversation depends on',
  more: (count: number) => `and ${count} more`,
  combine: 'Combine both',
  combineText: 'You worked on different parts, so both fit together.',
  keepMine: 'Keep mine',
  keepMineText: 'Yours becomes the flow. Theirs is kept as a flow of its own.',
  takeTheirs: 'Take theirs',
  takeTheirsText: 'Theirs becomes the flow. Yours is downloaded as a file, and undo brings it back.',
  keepBoth: 'Keep both',
  keepBothText: 'Theirs stays here. Yours becomes a flow of its own.',
  later: 'Decide later',

  combined: 'Both are combined.',
  keptMine: (name: string) => `Yours is kept. Theirs is in your flows as “${name}”.`,
  tookTheirs: 'You see theirs now. Yours is in your downloads.',
  keptBoth: (name: string) => `You see theirs now. Yours is in your flows as “${name}”.`,
  theirName: (name: string) => `${name} (their changes)`,
  myName: (name: string) => `${name} (my changes)`,
  combineLabel: 'Combine with their changes',
  takeLabel: 'Take their changes',
  parts: {
    state: 'state',
    slot: 'slot',
    action: 'action',
    listener: 'listener',
    note: 'note',
    frame: 'frame',
    settings: 'the settings',
    start: 'where it starts',
    about: 'name or description',
    layout: 'where states stand on the canvas',
  },
  changes: { added: 'added', removed: 'removed', changed: 'changed' },
});
