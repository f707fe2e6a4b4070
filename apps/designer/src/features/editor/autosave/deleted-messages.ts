import { translated } from '../../../language/translated.ts';

/** The words of a flow that was deleted while it was being edited. */
export const deletedMessages = translated('deleted', {
  title: 'This flow was deleted somewhere else',
  text: (name: string) =>
    `Another tab or another person put “${name}” into the bin. What you see here is kept on this computer: choose how to go on.`,
  bringBack: 'Bring it back',
  bringBackText: 'It is taken out of the bin, with what you changed since.',
  keepAsNew: 'Keep mine as a new flow',
  keepAsNewText: 'What you see becomes a flow of its own. The deleted one stays in the bin.',
  later: 'Decide later',
  isBack: 'The flow is back.',
  isNew: (name: string) => `This is your new flow “${name}”.`,
});
