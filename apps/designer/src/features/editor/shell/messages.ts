import { translated } from '../../../language/translated.ts';

/** The words of the editor's frame. */
export const shellMessages = translated('shell', {
  loading: 'Opening the flow…',
  failedTitle: 'The flow could not be opened',
  toFlows: 'Go to your flows',
  tryAgain: 'Try again',
  right: 'Details',
  details: 'Details of the state',
  tryIt: 'Try it',
  edit: (title: string) => `Edit: ${title}`,
  flow: 'Edit: this flow',
  frame: 'Edit: frame',
  several: (count: number) => `${count} states`,
  rightSide: 'What the right side shows',
  severalTitle: (count: number) => `${count} states are selected`,
  severalText:
    'Line them up, duplicate or delete them with the bar above the canvas. Click one of them to edit it.',
  hideLeft: 'Hide the left side',
  showLeft: 'Show the left side',
  hideRight: 'Hide the right side',
  showRight: 'Show the right side',
});
