/** What a decision may depend on that is never certain. */
export type Uncertainty = 'ai' | 'sentiment';

const uncertain: Readonly<Record<Uncertainty, string>> = {
  ai: 'the AI',
  sentiment: 'how the message sounds',
};

/** What is said of the ways conversations take. Names come in quotation marks. */
export const englishWays = {
  aiOnCriticalPath: {
    branchOfCritical: (state: string, branch: string, why: Uncertainty) =>
      `${state} is critical, and its ${branch} depends on ${uncertain[why]}.`,
    criticalBranch: (state: string, branch: string, why: Uncertainty) =>
      `The critical ${branch} of ${state} depends on ${uncertain[why]}.`,
    outcomeOfCritical: (state: string, outcome: string, why: Uncertainty) =>
      `${state} is critical, and its outcome ${outcome} depends on ${uncertain[why]}.`,
    wayToCritical: (state: string, from: string, why: Uncertainty) =>
      `${state} is critical, and whether it is reached depends on ${uncertain[why]} in ${from}.`,
  },
  unconfirmedAction: (state: string, slots: string, count: number) =>
    `${state} needs ${slots} confirmed, and can be reached without it: put a Confirm before it that reads back ${count === 1 ? 'that value' : 'those values'}, or the user is asked in built-in words.`,
  requiredSlotSkipped: {
    message: (state: string, confirm: string, slot: string) =>
      `${state} may be left out, and ${confirm} then asks for ${slot} all the same, because it is required.`,
    makeOptional: (slot: string) => `Make ${slot} optional`,
  },
  requiredOnSomeWays: {
    message: (slot: string, confirm: string) =>
      `${slot} is asked for on some ways only, and ${confirm} asks everybody else for it, because it is required.`,
    makeOptional: (slot: string) => `Make ${slot} optional`,
  },
  questionWithoutWayOut: {
    noDefault: (state: string, slots: string, _count: number) =>
      `After too many tries, ${state} takes the default of ${slots}, which has none: a person takes over instead.`,
    noSlot: (state: string) =>
      `After too many tries, ${state} takes a default, and there is no slot to take it for: a person takes over instead.`,
    aiOff: (state: string) =>
      `After too many tries, ${state} lets the AI read the answer, and the AI is switched off: a person takes over instead.`,
    sameQuestion: (state: string) => `After too many tries, ${state} starts over with the same question.`,
    askedForever: 'A user who cannot answer is asked again and again.',
    letPersonTakeOver: 'Let a person take over then',
  },
  handoffOutOfReach: {
    message: (state: string, to: string) =>
      `After too many tries, ${state} should hand over to a person, but leads to ${to}, from where no hand-off is reached.`,
    atOnce: 'Hand over at once',
  },
  unreachableState: {
    nothingLeads: (state: string) => `${state} is never reached: nothing leads to it.`,
    entryUnreached: (state: string) => `${state} is never reached: what leads to it is never reached either.`,
    remove: (state: string, more: number) =>
      more === 0
        ? `Take ${state} away`
        : `Take ${state} away, with ${more} more that ${more === 1 ? 'hangs' : 'hang'} on it`,
    leadPersonSeekers: (state: string) => `Lead everybody who asks for a person to ${state}`,
  },
  noWayToEnd: (state: string) =>
    `From ${state} the conversation never comes to an end: lead one of its ways to an End or a Hand off.`,
  loopWithoutTurn: {
    itself: (state: string) => `${state} leads straight back to itself without asking the user anything.`,
    round: (state: string) => `From ${state} the conversation can go round without asking the user anything.`,
  },
  tooManySteps: {
    message: (state: string, steps: number, limit: number) =>
      `From ${state} on, ${steps} states follow one another without a question, and after ${limit} the conversation gives up: ask something on the way, or allow more steps.`,
    allow: (steps: number) => `Allow ${steps} steps in one turn`,
  },
  roundCutShort: {
    message: (state: string, rounds: number) =>
      `${state} can be come back to as often as a user likes, but after ${rounds} rounds a person takes over: say how many are meant, or lead out of it before.`,
    allow: (rounds: number) => `Allow ${rounds} rounds`,
  },
  neverAskedAgain: {
    message: (state: string) =>
      `Coming back to ${state}, the answer is known already and is not asked for again: have a Set forget it on the way.`,
    forgetOnTheWay: (slots: string) => `Forget ${slots} on the way`,
    /** What the new state is called. */
    newForget: (slots: string) => `Forget ${slots}`,
  },
  sameReadBack: {
    message: (state: string) =>
      `After a “no”, ${state} comes back with the same values, and nobody was asked what is wrong: forget some on “no”, or ask.`,
    askAgain: (slots: string) => `Ask for ${slots} again`,
  },
  subflowCycle: (state: string, flow: string) =>
    `${state} would run ${flow} again inside itself, without end.`,
  differingVersions: {
    message: (state: string, flow: string, wanted: string, run: string) =>
      `${state} wants ${wanted} of ${flow}, but ${run} runs: a conversation runs one version of a flow, the one its first state wants.`,
    published: 'the published version',
    fixed: (version: number) => `version ${version}`,
    same: 'Run the same version here',
  },
  unfilledDataRead: {
    data: (who: string, written: string) =>
      `${who} uses ${written}, and nothing in this flow puts anything there.`,
    memory: (who: string, written: string) =>
      `${who} uses ${written}, and this flow remembers nothing of that name.`,
    memoryOff: (who: string, written: string) =>
      `${who} uses ${written}, and this flow remembers nothing, as its memory is switched off.`,
    switchOn: 'Switch the memory on',
  },
  unfilledSlotRead: (state: string, slot: string) =>
    `${state} uses ${slot}, which may not be known there yet.`,
};
