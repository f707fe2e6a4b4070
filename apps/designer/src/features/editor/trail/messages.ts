import { translated } from '../../../language/translated.ts';

/** The words of the way into sub-flows and back. */
export const trailMessages = translated('trail', {
  trail: 'The flows this one runs inside',
  backTo: (flow: string) => `Back to “${flow}”, where you were`,
  open: 'Open this flow',
  openCommand: 'Open the flow this state runs',
  backCommand: 'Back to the flow that runs this one',
});
