import { translated } from '../language/translated.ts';

/** The sentences that say why a turn went as it did, in English. */
export const traceMessages = translated('trace', {
  why: 'why?',
  hideWhy: 'hide why',
  understood: (found: string) => `Understood: ${found}.`,
  understoodNothing: 'Understood nothing the flow is looking for.',
  value: (label: string, value: string) => `${label} is ${value}`,
  from: (words: string) => ` (from “${words}”)`,
  isYes: 'a yes',
  isNo: 'a no',
  isUnsure: 'neither yes nor no',
  soundsLike: (intent: string, percent: number) => `it sounds like “${intent}” (${percent} %)`,
  filled: (label: string, value: string, source: string) => `${label} is now ${value}${source}.`,
  changed: (label: string, before: string, after: string) => `${label} changes from ${before} to ${after}.`,
  cleared: (label: string, before: string) => `${label} is forgotten (it was ${before}).`,
  sources: {
    asked: '',
    mentioned: ', mentioned in passing',
    corrected: ', as a correction',
    memory: ', remembered from before',
    default: ', the default',
    action: ', from the action',
    set: ', set by the flow',
    cleared: '',
  },
  attempt: (count: number, limit: number, label: string | null) =>
    `That was try ${count} of ${limit}${label === null ? '' : ` for ${label}`}.`,
  held: (state: string, words: string) => `${state}: “${words}” holds.`,
  missed: (state: string, words: string) => `${state}: “${words}” does not hold.`,
  saw: (value: string) => ` It saw ${value}.`,
  starts: 'Starts at',
  putByHand: 'Put by hand at',
  goesOn: (exit: string | null) => (exit === null ? 'Goes on to' : `“${exit}”: goes on to`),
  passedOver: (slots: readonly string[], mayBeLeftOut: boolean) => {
    const [are, were, they] = slots.length === 1 ? ['is', 'was', 'it is'] : ['are', 'were', 'they are'];
    return `${slots.join(', ')} ${are} known already${mayBeLeftOut ? ` or ${were} left out` : ''}, so ${they} not asked.`;
  },
  entered: (flow: string) => `Goes into the flow “${flow}”.`,
  returned: (flow: string, outcome: string | null) =>
    outcome === null ? `Leaves the flow “${flow}”.` : `Comes back from the flow “${flow}”: ${outcome}.`,
  called: (action: string) => `Calls “${action}”.`,
  answered: (action: string, outcome: string) => `“${action}” answers: ${outcome}.`,
  timedOut: (what: string) => `${what} takes too long.`,
  failed: (what: string) => `${what} does not work.`,
  action: (label: string) => `“${label}”`,
  theAi: 'The AI',
  asksAi: {
    understand: 'Asks the AI what else the message says.',
    answerOffTopic: 'Asks the AI for an answer.',
    writeReply: 'Asks the AI to write the reply.',
    chooseState: 'Asks the AI where to go on.',
    classify: 'Asks the AI about the message.',
  },
  aiAnswers: 'The AI answers; what it says is checked before it counts.',
  aiAnswersFor: (tokens: number, cost: string | null) =>
    `The AI answers (${tokens} tokens${cost === null ? '' : `, ${cost}`}); what it says is checked before it counts.`,
  aiSilent: 'The AI does not answer, so the flow goes on by its rules.',
  remembers: 'The answers are remembered for next time.',
  handsOver: 'A person is told, with a summary.',
  ended: {
    completed: 'The conversation is complete.',
    cancelled: 'The conversation is cancelled.',
    handed_off: 'The conversation is in the hands of a person.',
    expired: 'The conversation has expired.',
  },
  /** What went wrong, by the engine's code, with the things its own sentence names; null leaves that sentence as it is. */
  trouble: (_code: string, _things: readonly string[]): string | null => null,
  nothing: 'nothing',
  yes: 'yes',
  no: 'no',
  show: (state: string) => `Show ${state} on the canvas`,
  summary: {
    question: 'answered a question',
    offTopic: 'answered something else',
    filled: 'filled',
    changed: 'changed',
    /** A label in the middle of a sentence: "order number"; "VAT number" keeps its capitals. */
    within: (label: string) => {
      const second = label.charAt(1);
      const isShouted = second !== '' && second !== second.toLowerCase();
      return isShouted ? label : label.charAt(0).toLowerCase() + label.slice(1);
    },
    attempt: (count: number, limit: number) => `try ${count} of ${limit}`,
    tookAs: { yes: 'took it as a yes', no: 'took it as a no', unsure: '', none: '' } as Readonly<
      Record<string, string>
    >,
    rules: {
      unclear: 'asked back',
      cancel: 'took it as a wish to stop',
      help: 'explained how it works',
      back: 'went back',
      restart: 'started over',
      repeat: 'said it again',
      skip: 'was asked to leave it out',
      handoff: 'was asked for a person',
      same_as_last_time: 'was asked for the same as last time',
      pleasantry: 'answered a greeting',
      too_long: 'did not read it',
    } as Readonly<Record<string, string>>,
  },
});
