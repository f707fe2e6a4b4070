import type { Scalar } from '@turnwise/flow';
import type { ReadingFailure, ValueReading } from '@turnwise/understanding';
import type { Question } from '../../turn/question.ts';
import type { Message, Turn } from '../../turn/turn.ts';

/** What a message changes: values, one of several slots' values, a value that cannot be, or one to be asked for. */
export type ReadChange =
  | { readonly kind: 'values'; readonly values: readonly ValueReading[] }
  /** One that may be meant for what is known: asked first. */
  | { readonly kind: 'offer'; readonly value: ValueReading }
  | { readonly kind: 'which'; readonly options: Readonly<Record<string, Scalar>> }
  | { readonly kind: 'refused'; readonly failure: ReadingFailure }
  /** "The 2 is wrong", without saying what is right. */
  | { readonly kind: 'wrong'; readonly slot: string; readonly denied: string };

/**
 * Reads one way of changing what is known; null where the message does not. `shown` is what the question reads back of
 * what the user gave.
 */
export type ChangeReader = (
  turn: Turn,
  message: Message,
  question: Question,
  shown: readonly string[],
) => ReadChange | null;
