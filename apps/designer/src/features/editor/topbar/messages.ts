import { translated } from '../../../language/translated.ts';

/** The words of the top bar and its dialogs. */
export const topbarMessages = translated('topbar', {
  back: 'Back to your flows',
  name: 'Name of the flow',
  draft: 'Draft',
  draftTip: 'Never published: only you can talk to it, in Try it.',
  published: 'Published',
  publishedTip: (version: number) => `Users talk to version ${version}, which is what you see here.`,
  unpublished: 'Changed',
  unpublishedTip: (version: number) =>
    `Users talk to version ${version}. Publish to bring them what you changed since.`,
  undo: 'Undo',
  redo: 'Redo',
  undoThis: (label: string) => `Undo: ${label}`,
  redoThis: (label: string) => `Redo: ${label}`,
  tabs: 'Parts of this flow',
  design: 'Design',
  conversations: 'Conversations',
  versions: 'Versions',
  tryIt: 'Try it',
  publish: 'Publish',
  menu: 'More',
  exportFlow: 'Export as a file',
  importFlow: 'Import into a new flow…',
  duplicate: 'Duplicate this flow',
  chat: 'Chat with the published version',
  chatUnpublished: 'Publish the flow first.',
  find: 'Find or do anything…',
  keys: 'Keyboard shortcuts',
  imported: (name: string) => `“${name}” is imported.`,
  duplicated: (name: string) => `You are in the copy now: “${name}”.`,
  unreadable: 'This file could not be read. Choose a flow exported from Turnwise.',

  publishTitle: 'Publish',
  publishText:
    'New conversations start on this version. Those under way stay on the version they began with.',
  note: 'What is new',
  notePlaceholder: 'For example: asks for the reason, hands off after three tries',
  noteHint: 'Optional. It stands in the list of versions.',
  author: 'Your name',
  authorHint: 'Optional. So that others know whom to ask.',
  cancel: 'Cancel',
  publishNow: 'Publish',
  blockedTitle: 'Not ready yet',
  blockedText: 'Solve these first. Each leads to its place, and some solve themselves.',
  /** `besides`: some stand above it already. */
  warnings: (count: number, besides: boolean) => {
    const more = besides ? 'more ' : '';
    return count === 1
      ? `One ${more}thing is worth a look, but does not stop you.`
      : `${count} ${more}things are worth a look, but do not stop you.`;
  },
  saveFirst: 'Your last changes could not be saved yet, so they cannot be published. Try again in a moment.',
  publishedAs: (version: number) => `Version ${version} is published.`,
  chatWithIt: 'Chat with it',
});
