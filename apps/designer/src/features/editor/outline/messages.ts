import { translated } from '../../../language/translated.ts';

/** The words of the outline. */
export const outlineMessages = translated('outline', {
  list: 'States in the order of the conversation',
  empty: 'No states yet',
  emptyText: 'Add the first one here or in the Add tab; the outline and the canvas always show the same.',
  addFirst: 'Add a state',
  addAfter: 'Add a state after this one',
  find: 'Find in the outline',
  nothingFound: 'No state says that.',
  start: 'Start',
  title: 'Title',
  titleOf: (title: string) => `Title of ${title}`,
  rename: 'Rename',
  edit: 'Open its details',
  delete: 'Delete',
  more: (title: string) => `More for ${title}`,
  leadsTo: (exit: string, title: string) => `${title}, ${exit}: leads to`,
  nowhere: 'nowhere yet',
  ways: 'Ways out',
  keys: 'Arrow keys move, Enter renames, Insert adds after, Delete removes, Alt and arrows move the card.',
  tryFrom: 'Try it from here',
  makeStart: 'Start here',
  duplicate: 'Duplicate',
});
