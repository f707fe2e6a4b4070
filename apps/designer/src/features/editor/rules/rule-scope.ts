import type { ConditionKind } from '@turnwise/flow';

/** Where a rule stands, as far as its editor has to know. */
export type RuleScope = {
  /** Only these kinds are offered; without it, all. */
  readonly kinds?: readonly ConditionKind[];
  /** A critical decision may not rest on the AI or on mood. */
  readonly critical?: boolean;
  /** Places data can be read from, with what they are called; by default what the flow keeps. */
  readonly dataPaths?: readonly { readonly value: string; readonly label: string }[];
  /** What reading data is called here; by default "something an action gave". */
  readonly dataLabel?: string;
  /** Meanings known only in this state: name -> examples. */
  readonly intents?: Readonly<Record<string, readonly string[]>>;
  /** Changes a meaning's examples in this state; without it new meanings go to the flow's listeners. */
  readonly setIntent?: (name: string, examples: string[]) => void;
};
