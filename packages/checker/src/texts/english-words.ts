import type { ComparisonOp, SlotFormat, SlotType } from '@turnwise/flow';
import type { PatternRefusal } from '@turnwise/understanding';

/** What is said of texts, slots, rules and branches. Names come in quotation marks. */
export const englishWords = {
  emptyText: {
    say: (state: string) => `${state} says nothing yet: write its message.`,
    oneOfSay: (state: string) => `${state} has an empty message among its messages.`,
    removeEmpty: 'Take the empty message out',
    ask: (state: string) => `${state} asks nothing yet: write its question.`,
    instructions: (state: string) => `${state} does not tell the AI yet what to write.`,
    fallback: (state: string) =>
      `${state} has nothing to say when there is no AI: write what is said instead.`,
    end: (state: string) => `${state} ends the conversation without a word: write its last message.`,
    slot: (forms: string, slot: string, _count: number) =>
      `${forms} asks for ${slot} in built-in words: write its question.`,
    question: (number: number, listener: string) => `Question ${number} of ${listener} is empty.`,
    answer: (question: string) => `The question ${question} has no answer.`,
  },
  emojiOnlyText: (state: string, text: string) =>
    `${state} says ${text} and no words, which a screen reader cannot make sense of.`,
  brokenPlaceholder: {
    message: (state: string, written: string, right: string) =>
      `${state} says ${written} as it stands: write ${right} to say what the slot holds.`,
    write: (right: string) => `Write ${right}`,
  },
  impossibleRule: {
    message: (slot: string, why: string) => `No answer for ${slot} can be right: ${why}.`,
    leastOverMost: (least: number, most: number) => `the least, ${least}, is more than the most, ${most}`,
    noWholeNumber: (from: number, to: number) => `there is no whole number from ${from} to ${to}`,
    length: (least: number, most: number) =>
      `it should be at least ${least} and at most ${most} characters long`,
    days: (after: string, before: string) => `it should be after ${after} and before ${before}`,
    daysFromToday: (days: number) => `${days} days from today`,
    daysAgo: (days: number) => `${days} days ago`,
    today: 'today',
    /** A day of the calendar, `YYYY-MM-DD`. */
    date: (day: string) => day,
    noWeekday: 'no day of the week is possible by all its rules',
    noneOfWeekdays: (after: string, before: string) =>
      `none of the days after ${after} and before ${before} is on one of its days of the week`,
    emptyList: 'the list of what it may be is empty',
    noneListed: 'none of its choices is among what it may be',
    noCountries: 'the list of countries is empty',
    startTooLong: (start: string, most: number) =>
      `it should start with ${start} and be at most ${most} characters long`,
    noChoices: (slot: string) => `${slot} has no choices to choose from yet.`,
    namelessChoice: (slot: string) =>
      `${slot} has a choice without a name: nobody would know what is chosen by it.`,
    onlyNamed: 'Take out what has no name',
    swap: 'Swap the two',
  },
  impossibleValue: {
    byDefault: (slot: string, value: string) =>
      `The default of ${slot}, ${value}, does not pass its own rules: a person takes over instead.`,
    noDefault: 'Take the default away',
    bySet: (state: string, slot: string, value: string) =>
      `${state} sets ${slot} to ${value}, which it cannot hold: nothing is set.`,
    doNotSet: 'Do not set it',
  },
  unknownCountry: {
    message: (slot: string, code: string) =>
      `A rule of ${slot} names the country ${code}, which there is not.`,
    remove: (code: string) => `Take ${code} off the list`,
  },
  sensitiveInClear: {
    summary: (state: string, slot: string) =>
      `${state} writes ${slot} into its summary in clear: whoever reads the conversation reads it.`,
    copied: (state: string, slot: string, into: string) =>
      `${state} puts ${slot}, which is sensitive, into ${into}, which is not: there it is not masked.`,
    makeSensitive: (slot: string) => `Make ${slot} sensitive`,
  },
  sensitiveRemembered: {
    message: (slot: string) => `${slot} is sensitive, and so it is never remembered.`,
    doNotRemember: 'Do not remember it',
  },
  unfittingFormat: {
    message: (format: string, slot: string, type: string) =>
      `${format} does not fit ${slot}, which is of the type ${type}.`,
    formats: {
      currency: 'A currency',
      unit: 'A unit',
      percent: 'A percentage',
      date: 'A way to write dates',
      time: 'A way to write times',
    } satisfies Record<SlotFormat['kind'], string>,
    remove: 'Take the format away',
  },
  removeRule: 'Take the rule away',
  pointlessRule: {
    everyWeekday: (slot: string) => `A rule of ${slot} allows every day of the week, and so it does nothing.`,
  },
  unfittingRule: {
    message: (rule: string, slot: string, type: string) =>
      `${rule} does not fit ${slot}, which is of the type ${type}.`,
    rules: {
      min: 'A least value',
      max: 'A greatest value',
      integer: 'Whole numbers only',
      after: 'A first day',
      before: 'A last day',
      weekdays: 'A list of days of the week',
      country: 'A list of countries',
    },
  },
  refusedPattern: {
    message: (pattern: string, owner: string, why: string) =>
      `The pattern ${pattern} of ${owner} cannot be used: ${why}.`,
    why: (refusal: PatternRefusal) => refusal.message.replace(/\.$/, ''),
    remove: 'Take the pattern away',
  },
  duplicateChoice: {
    twice: (slot: string, choice: string) => `${slot} has the choice ${choice} twice.`,
    keepFirst: 'Keep the first one',
    either: (slot: string, word: string, one: string, other: string) =>
      `In ${slot}, ${word} could mean ${one} or ${other}.`,
  },
  choiceWithoutBranch: (state: string, choices: string, slot: string) =>
    `${state} has no branch for ${choices} of ${slot}.`,
  quickReplyWithoutBranch: {
    message: (state: string, reply: string) =>
      `${state} offers the answer ${reply}, and does not understand it.`,
    taps: (reply: string) => `A user taps ${reply}.`,
    remove: 'Do not offer it',
  },
  unfittingComparison: {
    op: (state: string, slot: string, op: string, type: string) =>
      `${state} compares ${slot} by ${op}, which does not fit the type ${type}.`,
    choice: (state: string, slot: string, value: string) =>
      `${state} waits for ${slot} to be ${value}, which is none of its choices.`,
  },
  shadowedBranch: {
    message: (state: string, branch: string, earlier: string) =>
      `In ${state}, ${branch} is never taken: ${earlier} comes first and takes everything it could.`,
    putFirst: 'Put it first',
  },
  impossibleBranch: {
    message: (state: string, branch: string, why: string) => `In ${state}, ${branch} is never taken: ${why}.`,
    turned: (from: string | number, to: string | number) => `nothing is between ${from} and ${to}`,
    beyond: (slot: string, least: number | null, most: number | null) =>
      least === null
        ? `${slot} is at most ${most}`
        : most === null
          ? `${slot} is at least ${least}`
          : `${slot} is from ${least} to ${most}`,
    incomparable: (slot: string, value: string) => `${slot} cannot be compared with ${value}`,
    contradiction: 'its rules exclude each other',
    turn: 'Put the two in order',
  },
  unfilledSlotCompared: (state: string, slot: string) =>
    `${state} decides by ${slot}, which nothing in this flow asks for or fills.`,
  branch: {
    number: (number: number) => `branch ${number}`,
    numberFirst: (number: number) => `Branch ${number}`,
    called: (label: string) => `branch ${label}`,
  },
  /** Situations that show a problem, each a sentence. */
  example: {
    any: 'Any answer.',
    writes: (words: string) => `A user writes ${words}.`,
    affirmation: { yes: 'A user says yes.', no: 'A user says no.', unsure: 'A user is not sure.' },
    is: (what: string, value: string | number) => `${what} is ${value}.`,
    visits: (state: string) => `Visits to ${state}`,
    holds: (condition: string) => `${condition}.`,
  },
  slotTypes: {
    text: 'text',
    name: 'name',
    integer: 'integer',
    number: 'number',
    boolean: 'boolean',
    date: 'date',
    time: 'time',
    email: 'email',
    phone: 'phone',
    choice: 'choice',
  } satisfies Record<SlotType, string>,
  op: (op: ComparisonOp): string => op,
};
