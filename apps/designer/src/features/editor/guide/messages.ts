import { translated } from '../../../language/translated.ts';
import type { GuideStepId } from './guide-steps.ts';
import type { HintId } from './hints.ts';

/** What the guide to a first flow and the passing hints say. */
export const guideMessages = translated('guide', {
  title: 'Your first flow',
  progress: (step: number, of: number) => `Step ${step} of ${of}`,
  done: 'Done',
  skip: 'Skip this step',
  leave: 'Leave the guide',
  finishedTitle: 'You have built a conversation',
  finishedText:
    'It asks, keeps the answer, decides, and people can talk to it. Everything else works the same way.',
  finish: 'Close the guide',
  steps: {
    question: {
      title: 'Ask something',
      text: 'Say you take bookings for a restaurant. Press “Ask” in the list on the left, or drag it onto the canvas.',
    },
    words: {
      title: 'Write what it asks',
      text: 'Double-click the card and write: How many people are coming?',
    },
    slot: {
      title: 'Keep the answer',
      text: 'In the panel on the right, under “The answer goes into”, make a new slot: Guests, a whole number.',
    },
    decision: {
      title: 'Let the answer decide',
      text: 'Drag from the dot at the right of the card to an empty place and choose “Decide”. Give it a way out: Guests is more than 8.',
    },
    endings: {
      title: 'Say what happens then',
      text: 'Drag from each dot of the decision to an empty place, choose “Say”, and write what your customer hears: a table, or a call back.',
    },
    talk: {
      title: 'Talk to it',
      text: 'Press “Try it” at the top and answer as a customer would: four, or a party of twelve.',
    },
    publish: {
      title: 'Publish it',
      text: 'Press “Publish” at the top. From then on others can talk to this version while you go on drawing.',
    },
  } satisfies Record<GuideStepId, { title: string; text: string }>,

  hint: 'Hint',
  gotIt: 'Got it',
  hints: {
    dropOnEmpty: 'Drag from a dot to an empty place, and choose there what comes next.',
    insertSlot: 'Type / in a message to put in what you know, such as a name.',
    selectSeveral: 'Hold Shift and drag to select several states at once.',
    find: 'Press Ctrl+K (⌘K on a Mac) to find any state, slot or command.',
    startHere: 'Right-click a state to start the conversation from there.',
    insertBetween: 'Drop a state from the list onto a connection to put it in between.',
  } satisfies Record<HintId, string>,
});
