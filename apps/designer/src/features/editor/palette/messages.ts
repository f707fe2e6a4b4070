import { translated } from '../../../language/translated.ts';

/** The words of the left side. */
export const paletteMessages = translated('palette', {
  panel: 'Build',
  tabs: 'What to build with',
  add: 'Add',
  slots: 'Slots',
  outline: 'Outline',
  search: 'Find a state to add',
  nothingFound: 'No kind of state is called that.',
  kinds: 'Kinds of state',
  addKind: (kind: string, description: string) => `${kind}: ${description}`,
  addHint: 'Click, press Enter, or drag one onto the canvas. It is connected to the selected state.',
  hide: 'Hide this side',
  show: 'Show the kinds of state, slots and outline',
});
