import type { JsonValue } from '@turnwise/flow';

/** What of a line was not as it is written. `name` is a slot's. */
export type DifferenceKind =
  | 'says'
  | 'never'
  | 'exactly'
  | 'quickReplies'
  | 'slot'
  | 'confirmed'
  | 'attempts'
  | 'data'
  | 'state'
  | 'phase'
  | 'calls'
  | 'asks'
  | 'errors'
  | 'fresh'
  | 'takesBack'
  | 'rules'
  /** The AI was asked what the recording has no answer to. */
  | 'unrecorded'
  /** Replaying what happened gives another conversation: a fault of the engine, whatever the flow says. */
  | 'replay';

/** One place where a played conversation is not what is written down. */
export type Difference = {
  readonly kind: DifferenceKind;
  /** The line's index; null for the opening and for what concerns the whole. */
  readonly line: number | null;
  readonly name: string | null;
  readonly expected: JsonValue;
  readonly actual: JsonValue;
};
