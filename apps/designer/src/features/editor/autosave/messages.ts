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
  deleted: 'Deleted elsewhere',
  deletedTip: 'This flow was deleted somewhere else. Choose how to go on: nothing is lost.',
  error: 'Not saved',
  otherTabs: 'Open in another tab',
  otherTabsTip:
    'This flow is open in another tab of this browser. Work in one of them, so that they do not get in each other’s way.',
  restored: 'What you had not saved yet is back.',
  updated: 'This flow was changed in another tab. You see the newest.',

  updateLabel: 'Changes from another tab',
});
