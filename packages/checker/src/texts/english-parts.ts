import type { ListenerKind } from '@turnwise/flow';

/** What is said of parts that are missing, not finished, not known or not used. Names come in quotation marks. */
export const englishParts = {
  noStart: {
    empty: 'This flow has no states yet: add the first one.',
    unsaid: 'Nothing says where the conversation starts: choose the first state.',
    gone: (state: string) =>
      `The conversation starts at ${state}, which is not there: choose the first state.`,
    startAt: (state: string) => `Start at ${state}`,
  },
  danglingTarget: {
    exitOf: (exit: string, state: string) => `${exit} of ${state}`,
    nowhere: (exit: string) => `${exit} leads nowhere.`,
    gone: (exit: string) => `${exit} leads to a state that is not there.`,
    goneInState: (state: string, listener: string) =>
      `In ${state}, ${listener} leads to a state that is not there.`,
    goneListener: (listener: string) => `The listener ${listener} leads to a state that is not there.`,
    stay: 'Let it stay where the conversation is',
  },
  leadTo: (state: string) => `Lead it to ${state}`,
  leadToNewEnd: 'Lead it to a new end',
  newEnd: 'End',
  leadToNewHandoff: 'Lead it to a new hand-off',
  newHandoff: 'Hand off',
  missingOtherwise: (state: string) => `${state} does not say where to go when none of its ways fits.`,
  missingWhenSkipped: {
    message: (state: string) => `${state} may be skipped, and does not say where to go then.`,
    doNotSkip: 'Do not let it be skipped',
  },
  missingOutcome: {
    ofAction: (state: string, outcome: string) =>
      `${state} does not say what happens when the outcome is ${outcome}.`,
    ofFlow: (state: string) => `${state} does not say where to go when the other flow is completed.`,
    addFor: (outcome: string) => `Add a way out for ${outcome}`,
    add: 'Add the way out',
  },
  unfinishedState: {
    action: (state: string) => `${state} does not say yet which action it calls.`,
    flow: (state: string) => `${state} does not say yet which flow it runs.`,
    slots: (state: string) => `${state} does not ask for anything yet.`,
    options: (state: string) => `${state} has no options to choose from yet.`,
    question: (state: string) => `${state} does not say yet what the AI is to find out.`,
  },
  unfinishedCondition: {
    message: (branch: string, state: string, lack: string) => `${branch} of ${state} ${lack}.`,
    /** How the sentence ends, by what is missing. */
    lacks: {
      words: 'has no words to listen for',
      pattern: 'has no pattern',
      intent: 'does not say which intent is meant',
      question: 'does not say what to ask the AI',
      slot: 'does not say which slot is compared',
      data: 'does not say what is compared',
      state: 'does not say which state is counted',
      memory: 'does not say what is remembered',
      value: 'has nothing to compare with',
      rules: 'has an empty group of rules',
    },
  },
  unknownSlot: {
    slot: (slot: string) => `The slot ${slot}`,
    listener: (listener: string) => `The listener ${listener}`,
    settings: 'A text in the settings',
    flow: 'The flow',
    reads: (who: string, slot: string) => `${who} uses the slot ${slot}, which is not there.`,
    fills: (who: string, slot: string) => `${who} fills the slot ${slot}, which is not there.`,
    clears: (who: string, slot: string) => `${who} forgets the slot ${slot}, which is not there.`,
    create: (slot: string) => `Create the slot ${slot}`,
  },
  unknownState: (state: string, counted: string) =>
    `${state} counts the visits to ${counted}, which is not there.`,
  unknownAction: {
    message: (state: string, action: string) => `${state} calls the action ${action}, which is not there.`,
    create: (action: string) => `Create the action ${action}, to be filled in`,
  },
  unknownFlow: (state: string, flow: string) => `${state} runs the flow ${flow}, which is not there.`,
  unpublishedFlow: {
    runs: (state: string, flow: string) =>
      `${state} runs ${flow}, which is not published: publish it first, or no conversation gets past this.`,
    byWayOf: (state: string, flow: string, between: string) =>
      `${state} runs ${flow} by way of ${between}, and it is not published: publish it first, or no conversation gets past this.`,
  },
  unknownIntent: (state: string, intent: string) =>
    `${state} waits for the intent ${intent}, which has no examples to be known by.`,
  unknownOutcome: {
    message: (state: string, outcome: string, action: string) =>
      `${state} waits for the outcome ${outcome}, which ${action} never has.`,
    ofFlow: (state: string, outcome: string, flow: string) =>
      `${state} waits for the outcome ${outcome}, and ${flow} has no End of that name.`,
    remove: 'Take this way out away',
  },
  unknownSecret: {
    notKept: (action: string, secret: string) =>
      `The action ${action} needs the secret ${secret}, which is not kept yet.`,
    notAskedFor: (action: string, secret: string) =>
      `The request of ${action} uses the secret ${secret}, which is not among the secrets it may use.`,
    askFor: (secret: string) => `Let it use the secret ${secret}`,
  },
  unknownLanguage: {
    message: (code: string) =>
      `${code} is not the code of a language: built-in sentences are English in this flow.`,
    useEnglish: 'Use English',
  },
  unknownTimeZone: {
    message: (zone: string) => `There is no time zone ${zone}: days and times are those of UTC.`,
    useUtc: 'Use UTC',
  },
  idleAfterExpiry: {
    message: (minutes: number, hours: number) =>
      `A conversation is over after ${hours === 1 ? 'an hour' : `${hours} hours`}, before it counts as interrupted, after ${minutes} minutes: nobody is welcomed back.`,
    usual: 'Take the usual minutes',
  },
  unknownInput: {
    message: (action: string, input: string) =>
      `The request of ${action} uses ${input}, which nothing gives to it.`,
    take: (input: string) => `Let it take the input ${input}`,
  },
  wrongMapping: {
    notGiven: (state: string, action: string, input: string) =>
      `${state} does not give ${action} its ${input}.`,
    give: (slot: string) => `Give it the slot ${slot}`,
    notTaken: (state: string, action: string, input: string) =>
      `${state} gives ${action} a ${input}, which it does not take.`,
    doNotGive: 'Do not give it',
    nothingGiven: (state: string, slot: string) =>
      `${state} hands over nothing as ${slot}: choose what it is, or take the line out.`,
    noSuchSlot: (state: string, flow: string, slot: string) =>
      `${state} hands a ${slot} to ${flow}, which has no such slot.`,
    doNotHandOver: 'Do not hand it over',
    nothingBack: (state: string, flow: string, slot: string) =>
      `${state} takes a ${slot} back from ${flow}, which has no such slot.`,
    doNotTakeBack: 'Do not take it back',
  },
  unreachableListener: {
    noExamples: (listener: string) => `The listener ${listener} has no examples to be known by.`,
    sameIntent: (listener: string) =>
      `The listener ${listener} listens for the same intent as one before it.`,
    noQuestions: (listener: string) => `The listener ${listener} has no questions to answer yet.`,
    sameKind: (listener: string) =>
      `The listener ${listener} is never reached: another one before it is for the same.`,
    remove: 'Take the listener away',
  },
  unusedSlot: {
    message: (slot: string) => `The slot ${slot} is not used anywhere.`,
    remove: 'Take the slot away',
  },
  unusedAction: {
    message: (action: string) => `The action ${action} is not used anywhere.`,
    remove: 'Take the action away',
  },
  exampleAnswers: (action: string) =>
    `The action ${action} answers with your own examples, not with anything real: connect it before customers talk to it.`,
  /** What a listener is called that its author gave no name. */
  listenerKinds: {
    cancel: 'Cancel',
    help: 'Help',
    back: 'Back',
    restart: 'Restart',
    repeat: 'Repeat',
    skip: 'Skip',
    handoff: 'Handoff',
    correction: 'Correction',
    same_as_last_time: 'Same as last time',
    questions: 'Questions',
    off_topic: 'Off topic',
    silence: 'Silence',
    intent: 'Intent',
  } satisfies Record<ListenerKind, string>,
};
