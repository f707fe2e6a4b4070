import type { ListenerKind } from '@turnwise/flow';
import { translated } from '../../../language/translated.ts';

/** What is listened for, in plain words: a name, what sets it off, and what happens without an answer of one's own. */
export const listenerWords: Readonly<Record<ListenerKind, { name: string; does: string; example: string }>> =
  translated('listenerWords', {
    cancel: {
      name: 'Cancel',
      does: 'Asks whether to stop, and ends the conversation.',
      example: '“never mind”, “stop”',
    },
    help: {
      name: 'Help',
      does: 'Says what can be done here, and asks the question again.',
      example: '“help”',
    },
    back: {
      name: 'Back',
      does: 'Goes back to the question before and forgets its answer.',
      example: '“go back”',
    },
    restart: { name: 'Start over', does: 'Forgets everything and begins again.', example: '“start over”' },
    repeat: { name: 'Repeat', does: 'Says the last message again.', example: '“say that again”' },
    skip: { name: 'Skip', does: 'Leaves a question that may be skipped unanswered.', example: '“skip this”' },
    handoff: {
      name: 'Talk to a person',
      does: 'Hands the conversation over to a person: at once, or in the Hand off it leads to. Too many unclear answers go the same way.',
      example: '“can I talk to someone”',
    },
    correction: {
      name: 'Correction',
      does: 'Changes an answer given before, says so, and goes on.',
      example: '“actually, make it Friday”',
    },
    same_as_last_time: {
      name: 'Same as last time',
      does: 'Fills in what a known user answered last time, and asks for a yes.',
      example: '“same as last time”',
    },
    questions: {
      name: 'Questions on the side',
      does: 'Answers a question of the list below, and comes back to where the conversation was.',
      example: '“when do you open?”',
    },
    off_topic: {
      name: 'Anything else',
      does: 'Says kindly what this is about when nothing else fits; with AI on, the AI answers.',
      example: '“what’s the weather like?”',
    },
    silence: {
      name: 'Silence',
      does: 'Writes again when no reply comes for a while.',
      example: 'no answer for 10 minutes',
    },
    intent: {
      name: 'Meaning',
      does: 'Learned from examples; rules can ask for it.',
      example: '“I want my money back”',
    },
  });

/** What the "always listening" panel says. */
export const messages = translated('listeners', {
  title: 'Always listening',
  back: 'Back to the flow',
  hint: 'Understood in every state, whatever was asked. Most flows can leave this as it is.',
  list: 'What is listened for',
  onOff: (what: string) => `Listen for “${what}”`,
  changed: 'changed',
  off: 'off',
  example: 'For example',
  answer: 'Say instead',
  answerPlaceholder: 'A sentence is made for you',
  phrasings: 'Also when someone says',
  phrasingsPlaceholder: 'Type a phrase and press Enter',
  to: 'and go to',
  stay: 'stay where it was',
  leaves: {
    cancel: 'the end of the conversation',
    restart: 'the beginning',
    handoff: 'a person, at once',
  } as Readonly<Partial<Record<ListenerKind, string>>>,
  returns: 'Ask the pending question again afterwards',
  reset: 'As it was',
  minutes: 'After this many minutes without a reply',
  minutesUnit: 'minutes',
  minutesPlaceholder: '10',
  edit: (what: string) => `Edit listening for “${what}”`,

  questions: 'Questions and answers',
  questionsHint: 'Asked at any moment, answered at once; then the conversation goes on.',
  question: 'Question',
  questionNumber: (n: number) => `Question ${n}`,
  questionPlaceholder: 'Do you ship to Norway?',
  questionAnswer: 'Answer',
  questionAnswerPlaceholder: 'Yes, within a week.',
  questionExamples: 'Other ways to ask it',
  addQuestion: 'Add a question',
  removeQuestion: (question: string) => `Remove the question “${question}”`,
  questionList: 'Questions',
  unnamedQuestion: 'new question',

  intents: 'Meanings',
  intentsHint: 'Something people say in many ways. Rules can ask for it by name: “the message means…”.',
  intentName: 'What it is called',
  intentExamples: 'People say, for example',
  intentFew: 'Five or more different ways to say it work well.',
  addIntent: 'Add a meaning',
  intentCalled: (name: string) => `In rules it is called “${name}”.`,
  removeIntent: (label: string) => `Remove the meaning “${label}”`,
  newIntent: 'New meaning',
  intentTo: 'When it is meant anywhere, go to',
  intentStay: 'nowhere: only rules ask for it',
});
