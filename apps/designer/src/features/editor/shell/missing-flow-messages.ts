import { translated } from '../../../language/translated.ts';

/** What is said at the address of a flow that is not there. */
export const missingFlowMessages = translated('missingFlow', {
  looking: 'Looking for the flow…',
  deletedTitle: (name: string) => `“${name}” was deleted`,
  deletedText: (when: string) =>
    `It was put into the bin on ${when}. There it is kept for 30 days, with its versions and conversations, and can be brought back.`,
  bringBack: 'Bring it back',
  isBack: (name: string) => `“${name}” is back.`,
  unknownTitle: 'This flow is not here',
  toFlows: 'Go to your flows',
});
