import type { Scalar, Slot, SlotRule } from '@turnwise/flow';

export type Affirmation = 'yes' | 'no' | 'unsure' | 'none';
/** A clause that asks: for more than yes or no, whether something is so, or a wish, or one by its "?" alone. */
export type AskingClause = { readonly span: Span; readonly form: 'what' | 'whether' | 'mark' };
export type Command =
  | 'cancel'
  | 'help'
  | 'back'
  | 'restart'
  | 'repeat'
  | 'skip'
  | 'handoff'
  | 'same_as_last_time';

/** UTF-16 offsets into the message, end exclusive. */
export type Span = readonly [start: number, end: number];

export type ValueReading = {
  slot: string;
  value: Scalar;
  span: Span;
  /** The words the value was read from. */
  text: string;
  isCorrection: boolean;
  /** Other values the words could equally mean: a reason to ask back. */
  alternatives: Scalar[];
  /** It would change a known value, and could equally be meant for that of another slot of the type. */
  isOpen?: boolean;
};

export type ReadingFailure = {
  slot: string;
  span: Span;
  text: string;
  reason: 'not_understood' | 'rule';
  rule?: SlotRule;
  /** What was read, where it breaks the rule. */
  value?: Scalar;
};

export type CommandReading = {
  command: Command;
  span: Span;
  /** The message says little else. */
  isWhole: boolean;
};

/** What one message says, read offline. */
export type Understanding = {
  /** At most one per slot, each passing its slot's rules. */
  values: ValueReading[];
  /** Slots whose own value was said once more. */
  restated: string[];
  /** Clearly meant for a slot but failing; the asked slot comes first. */
  failures: ReadingFailure[];
  affirmation: Affirmation;
  commands: CommandReading[];
  correction: {
    isCue: boolean;
    /** The slot named in the words, as in "change my email". */
    slot?: string;
    /** The words themselves: "change my", "make it". */
    span?: Span;
    /** They ask for a change outright: "change it". */
    isChange?: boolean;
    /** Something is wanted besides: it takes nothing back. */
    isAddition?: boolean;
    /** What is said not to be so, in lower case: a value, or a word of one. */
    denied?: string;
  };
  /** The words at the head that take something back: "sorry,", "no, I mean". */
  retraction: Span | null;
  /** Best first, calibrated 0..1; empty when none fits. */
  intents: { intent: string; score: number }[];
  /** Score -1..1. */
  sentiment: { label: 'negative' | 'neutral' | 'positive'; score: number };
  isQuestion: boolean;
  /** The clauses that ask, in order: at least one where it is a question. */
  questions: readonly AskingClause[];
  /** A yes with a "but" to it, one with a no behind it or before, or a yes or no with more to it than was read. */
  isReserved: boolean;
};

export type UnderstandingContext = {
  /** In asking order. Keep the same object across turns: what is derived from it is cached by identity. */
  slots: Readonly<Record<string, Slot>>;
  /** The slot just asked for. */
  asked?: string;
  filled?: Readonly<Record<string, Scalar>>;
  /** Example phrasings by intent. Keep the same object across turns: trained models are cached by identity. */
  intents?: Readonly<Record<string, readonly string[]>>;
  /** ISO instant of the message. */
  now: string;
  /** IANA name. */
  timeZone: string;
  /** `en`, `de`, ... An unknown language reads as English. */
  language: string;
  /** What was said last: context for yes or no and for free text. */
  prompt?: string;
  /** ISO country for phone numbers; by default that of the language's tag (`de-AT`), else the language's own. */
  region?: string;
};
