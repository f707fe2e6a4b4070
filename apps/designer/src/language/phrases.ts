import {
  type Condition,
  conditionToWords,
  diffExits,
  type Exit,
  type ExitDiff,
  englishPhrases,
  exitsOf,
  type StateDocument,
} from '@turnwise/flow';
import { translated } from './translated.ts';

const phrases = translated('phrases', { ...englishPhrases });

/** A condition in the interface's language: "amount is more than 100". */
export const conditionInWords = (condition: Condition): string => conditionToWords(condition, phrases);

/** The ways out of a state, labelled in the interface's language. */
export const exitsInWords = (state: StateDocument): Exit[] => exitsOf(state, phrases);

/** What differs between the ways out of two states, labelled in the interface's language. */
export const exitDiffsInWords = (
  from: StateDocument | undefined,
  to: StateDocument | undefined,
): ExitDiff[] => diffExits(from, to, phrases);
