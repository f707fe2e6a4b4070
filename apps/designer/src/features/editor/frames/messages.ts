import { translated } from '../../../language/translated.ts';

/** The words about frames in the panel and the outline. */
export const frameMessages = translated('frame', {
  panel: 'Frame',
  title: 'Title',
  untitled: 'Frame without a title',
  titlePlaceholder: 'What belongs together here?',
  color: 'Color',
  colors: {
    grey: 'Grey',
    blue: 'Blue',
    green: 'Green',
    yellow: 'Yellow',
    red: 'Red',
    purple: 'Purple',
  },
  size: 'Size',
  width: 'Width',
  height: 'Height',
  fit: 'Fit to its states',
  states: 'What stands in it',
  none: 'No state stands in this frame yet. Drag some in, or drag the frame around them by its corners.',
  statesHint: 'Moving the frame moves these too. Deleting it leaves them where they are.',
  delete: 'Delete the frame',
  framesKeys: 'Enter renames, Delete removes the frame and keeps its states, Alt and arrows move it.',
  titleOf: (title: string) => `Title of ${title}`,
  more: (title: string) => `More for ${title}`,
  count: (states: number) => (states === 1 ? '1 state' : `${states} states`),
});
