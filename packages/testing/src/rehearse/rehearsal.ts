import type { Scalar } from '@turnwise/flow';
import type { FlowTest } from '../suite/flow-test.ts';
import type { Persona } from './persona.ts';

/** How a rehearsal ended; `silent` where nobody was asked anything any more, or stayed away too long. */
export type RehearsalEnding = 'finished' | 'handedOff' | 'cancelled' | 'tooLong' | 'silent';

/** A state of a flow. */
export type Place = { readonly flow: string; readonly state: string };

/** Something that was said in its own way and did not come to what it comes to said plainly. */
export type Misreading = Place & {
  /** Index into the test's lines. */
  readonly line: number;
  readonly slot: string | null;
  readonly said: string;
  /** What was meant, in plain words; empty for words beside the matter, which ought to change nothing. */
  readonly plain: string;
  readonly kind: 'otherValue' | 'notUnderstood' | 'otherWay';
  /** Values, for a slot. */
  readonly meant: Scalar | null;
  readonly understood: Scalar | null;
  /** For another way. */
  readonly meantState: string | null;
  readonly reachedState: string | null;
};

/** A talk held with a flow by somebody made up. */
export type Rehearsal = {
  readonly persona: Persona;
  readonly seed: number;
  /** The talk, playable by `runTest`; it expects nothing yet. */
  readonly test: FlowTest;
  readonly ending: RehearsalEnding;
  /** Of the user. */
  readonly messages: number;
  /** Times the flow had to ask again. */
  readonly repairs: number;
  /** Where it did. */
  readonly askedAgain: readonly Place[];
  readonly misreadings: readonly Misreading[];
};
