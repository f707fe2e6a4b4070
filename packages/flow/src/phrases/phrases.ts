import type { Condition } from '../schema/condition.ts';
import type { Scalar } from '../schema/slot.ts';

type Of<Kind extends Condition['kind']> = Extract<Condition, { kind: Kind }>;

/**
 * What the document's own parts are called where people read them, in one language: ways out on cards, conditions in
 * lists and traces. Names an author gave stand as they are.
 */
export type Phrases = {
  readonly exits: {
    readonly next: string;
    readonly allKnown: string;
    readonly otherwise: string;
    readonly yes: string;
    readonly no: string;
    readonly failed: string;
    readonly back: string;
    readonly retry: string;
    /** The two ways a sub-flow always can end. */
    readonly completed: string;
    readonly cancelled: string;
    option(number: number): string;
  };
  /** What a slot is called, where more is known of it than its name. */
  slot?(name: string): string;
  /** What a value of a slot is called, where more is known of it than what is kept. */
  value?(slot: string, value: Scalar): string | undefined;
  /** What an outcome of an action is called, where more is known of it than its name. */
  outcome?(action: string, name: string): string;
  readonly any: string;
  says(words: string): string;
  looksLike(pattern: string): string;
  readonly affirmation: Readonly<Record<Of<'affirmation'>['is'], string>>;
  wants(intent: string): string;
  readonly sentiment: Readonly<Record<Of<'sentiment'>['is'], string>>;
  visitsTo(state: string): string;
  remembered(key: string): string;
  asksAi(question: string): string;
  /** `op` is one of `comparisonOps`; `value` is in words already. */
  compares(subject: string, op: string, value: string): string;
  between(subject: string, low: string, high: string): string;
  readonly and: string;
  readonly or: string;
  readonly always: string;
  readonly never: string;
  not(condition: string): string;
};
