import {
  type Condition,
  conditionToWords,
  diffExits,
  type Exit,
  type ExitDiff,
  englishPhrases,
  exitsOf,
  type FlowDocument,
  type Phrases,
  type StateDocument,
  withOutcomeLabels,
} from '@turnwise/flow';
import { translated } from './translated.ts';

/** What the document's own parts are called in the interface's language. */
export const phrases: Phrases = translated('phrases', { ...englishPhrases });

const phrasesBySlots = new WeakMap<
  FlowDocument['slots'],
  { actions: FlowDocument['actions']; made: Phrases }
>();

/**
 * How it is said of a flow: slots and outcomes by the labels people know them by. The same object for the same slots and
 * actions.
 */
export function phrasesFor({ slots, actions }: Pick<FlowDocument, 'slots' | 'actions'>): Phrases {
  const known = phrasesBySlots.get(slots);
  if (known?.actions === actions) return known.made;
  const made: Phrases = {
    ...withOutcomeLabels({ actions }, phrases),
    value: (name, value) => {
      const slot = Object.hasOwn(slots, name) ? slots[name] : undefined;
      if (typeof value === 'boolean') return value ? phrases.exits.yes : phrases.exits.no;
      return slot?.choices?.find((choice) => choice.value === value)?.label?.trim() || undefined;
    },
    slot: (name) =>
      (Object.hasOwn(slots, name) && slots[name]?.label?.trim()) || name.replaceAll('_', ' ') || '...',
  };
  phrasesBySlots.set(slots, { actions, made });
  return made;
}

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
