import {
  type Condition,
  conditionToWords,
  diffExits,
  type Exit,
  type ExitDiff,
  englishPhrases,
  exitsOf,
  type Phrases,
  type StateDocument,
} from '@turnwise/flow';
import { translated } from './translated.ts';

/** What the document's own parts are called in the interface's language. */
export const phrases: Phrases = translated('phrases', { ...englishPhrases });

/** A condition in the interface's language: "amount is more than 100". */
export const conditionInWords = (condition: Condition, words: Phrases = phrases): string =>
  conditionToWords(condition, words);

/** The ways out of a state, labelled in the interface's language. */
export const exitsInWords = (state: StateDocument, words: Phrases = phrases): Exit[] => exitsOf(state, words);

/** What differs between the ways out of two states, labelled in the interface's language. */
export const exitDiffsInWords = (
  from: StateDocument | undefined,
  to: StateDocument | undefined,
  words: Phrases = phrases,
): ExitDiff[] => diffExits(from, to, words);
