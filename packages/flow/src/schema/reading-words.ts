/** How what cannot be read is told, in one language: where it is, and what should be there. */
export type ReadingWords = {
  readonly document: string;
  readonly parts: Readonly<Record<string, string>>;
  /** Entries of lists, by the list's field. */
  readonly entries: Readonly<Record<string, string>>;
  entryOf(field: string): string;
  quote(name: string): string;
  /** What may be expected, and what may be found instead. */
  readonly kinds: Readonly<Record<string, string>>;
  readonly empty: string;
  readonly emptyText: string;
  readonly tooLarge: string;
  readonly or: string;
  shouldBe(expected: string): string;
  missing(expected: string): string;
  isInstead(expected: string, found: string): string;
  characters(count: number): string;
  entryCount(count: number): string;
  atLeast(amount: string): string;
  atMost(amount: string): string;
  multipleOf(step: number): string;
  unknownEntry(names: string): string;
  readonly unknownKind: string;
  readonly otherwiseWritten: string;
  /** `why` is a sentence of the schema's. */
  badName(why: string): string;
  wrong(why: string): string;
};

export const englishReadingWords: ReadingWords = {
  document: 'The document',
  parts: { states: 'State', slots: 'Slot', actions: 'Action' },
  entries: {
    branches: 'branch',
    options: 'option',
    listeners: 'listener',
    questions: 'question',
    notes: 'note',
    frames: 'frame',
    rules: 'rule',
    choices: 'choice',
    conditions: 'condition',
    outcomes: 'outcome',
    samples: 'sample',
    assign: 'assignment',
    messages: 'message',
  },
  entryOf: (field) => `${field} entry`,
  quote: (name) => `"${name}"`,
  kinds: {
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a group of fields',
    record: 'a group of named entries',
  },
  empty: 'empty (null)',
  emptyText: 'empty',
  tooLarge: 'too large for one',
  or: ' or ',
  shouldBe: (expected) => `should be ${expected}`,
  missing: (expected) => `is missing; it should be ${expected}`,
  isInstead: (expected, found) => `should be ${expected}, and is ${found}`,
  characters: (count) => `${count} ${count === 1 ? 'character' : 'characters'} long`,
  entryCount: (count) => `${count} ${count === 1 ? 'entry' : 'entries'} long`,
  atLeast: (amount) => `should be at least ${amount}`,
  atMost: (amount) => `should be at most ${amount}`,
  multipleOf: (step) => `should be a multiple of ${step}`,
  unknownEntry: (names) => `has an entry this version does not know: ${names}`,
  unknownKind: 'is of a kind this version does not know',
  otherwiseWritten: 'is not written as expected',
  badName: (why) => `cannot be called that. ${why}`,
  wrong: (why) => `is not right. ${why}`,
};
