import { translated } from '../../../language/translated.ts';

/** What the top bar says. */
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
  tests: 'Tests',
  conversations: 'Conversations',
  versions: 'Versions',
  tryIt: 'Try it',
  publish: 'Publish',
  menu: 'More',
  importFlow: 'Import into a new flow…',
  imported: (name: string) => `“${name}” is imported.`,
  duplicated: (name: string) => `You are in the copy now: “${name}”.`,
  unreadable: 'This file could not be read. Choose a flow exported from Turnwise.',
});
