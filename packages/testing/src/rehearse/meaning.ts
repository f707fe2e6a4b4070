import type { Scalar } from '@turnwise/flow';
import type { PlainAnswer } from './plain-answer.ts';

/** What has to come of a message. */
export type Meaning =
  /** The same as of the plain answer, said in the same place; `core` is that answer as it was spelled. */
  | { readonly kind: 'plainly'; readonly answer: PlainAnswer; readonly core: string }
  /** These values, by slot, and none for the question that is open unless it is among them. */
  | {
      readonly kind: 'values';
      readonly values: Readonly<Record<string, Scalar>>;
      readonly asked: string | null;
    }
  /** Nothing: it is beside the matter. */
  | { readonly kind: 'beside' };
