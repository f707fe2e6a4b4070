/** What an answer is made of, as far as people put it in different words. */
export type AnswerKind =
  | 'yes'
  | 'no'
  | 'name'
  | 'email'
  | 'phone'
  | 'date'
  | 'time'
  | 'number'
  | 'choice'
  /** Something to be copied letter by letter: an order number. */
  | 'code'
  /** A word or a few. */
  | 'words'
  | 'sentence';

/**
 * Sentences around an answer, `{}` where it stands, by what is answered. None of them may say anything else, nor leave
 * room for doubt: whoever hears one knows the answer.
 */
export type Frames = { readonly any: readonly string[] } & {
  readonly [Kind in AnswerKind]?: readonly string[];
};

/** How people talk in one language, beside what they have to say. */
export type Phrases = {
  /** Who they are, and what they have to say where any words do. */
  readonly names: readonly string[];
  readonly emails: readonly string[];
  readonly stories: readonly string[];
  readonly brief: Frames;
  readonly chatty: Frames;
  /** What rambling begins and ends with: it says nothing. Thanks may follow everything, and so may not what `strays`. */
  readonly openers: readonly string[];
  readonly thanks: readonly string[];
  readonly strays: readonly string[];
  readonly careless: Frames;
  /** Words beside the matter. */
  readonly asides: readonly string[];
  /** Goes from one of them to the answer. */
  readonly backToIt: readonly string[];
  readonly doubts: readonly string[];
  readonly hesitant: Frames;
  readonly grumpy: Frames;
  readonly wantsPerson: readonly string[];
  /** Said on coming back. */
  readonly excuses: readonly string[];
  /** Another value than was given before: `{}` alone, and with what it is, `{label}`. */
  readonly corrections: readonly string[];
  readonly namedCorrections: readonly string[];
  /** Several values at once: before them, each by what it is, and between the last two. */
  readonly allAtOnce: {
    readonly openers: readonly string[];
    readonly facts: Frames;
    readonly and: string;
  };
  /** A day as it is said, with the year where it has to be; and a time of day, in hours and minutes. */
  readonly day: (day: Date, withYear: boolean, isBrief: boolean) => string;
  readonly clock: (hours: number, minutes: number, isBrief: boolean) => string;
  /** What something is called in the middle of a sentence. */
  readonly inSentence: (label: string) => string;
};
