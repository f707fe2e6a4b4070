import { translated } from '../../../language/translated.ts';

/** The words about saving. */
export const saveMessages = translated('save', {
  saving: 'Saving…',
  savedJustNow: 'Saved just now',
  savedMinutesAgo: (minutes: number) => `Saved ${minutes} min ago`,
  savedAt: (time: string) => `Saved at ${time}`,
  saved: 'Saved',
  offline: 'Offline: kept on this computer',
  offlineTip:
    'The server is not answering. Your work is kept in this browser and sent as soon as it answers.',
  onlyHere: 'Offline: keep this page open',
  onlyHereTip:
    'The server is not answering, and this browser has no room for your work. It is sent as soon as the server answers, as long as this page stays open.',
  notKept:
    'This browser keeps nothing on your computer: it is full, private or set to block that. Close this page only when it says “Saved”.',
  conflict: 'Changed elsewhere',
  conflictTip: 'This flow was changed somewhere else, too. Choose what to keep.',
  error: 'Not saved',
  otherTabs: 'Open in another tab',
  otherTabsTip:
    'This flow is open in another tab of this browser. Work in one of them, so that they do not get in each other’s way.',
  restored: 'What you had not saved yet is back.',
  updated: 'This flow was changed in another tab. You see the newest.',

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
  updateLabel: 'Changes from another tab',

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
