import type { Slot } from '@turnwise/flow';
import type { Locale } from '../locales/locale.ts';
import { readMessage } from '../message/message.ts';
import { createPhraseTable, type PhraseTable } from '../message/phrase-table.ts';
import type { SlotWords } from '../slots/slot-words.ts';

/** A choice the words name, by token positions. */
export type ChoiceReading = {
  from: number;
  to: number;
  value: string;
  /** `exact` names it; `loose` says its words apart, in part, misspelt or by position. */
  strength: 'exact' | 'loose';
  isNegated: boolean;
};

export type ChoiceHints = {
  isAsked: boolean;
  /** Filled, and a "no" or "actually" may be about it. */
  isDisputed: boolean;
  words: SlotWords;
  /** Tokens that an e-mail, a code, a day and the like already took. */
  taken?: Uint8Array;
  /** Tokens that are no part of a choice which is not asked for: they say yes or no, or take something back. */
  idle?: Uint8Array;
  /** Stems of the names of the flow's slots: "order" is no part of "where is my order". */
  nameStems?: ReadonlySet<string>;
};

type Option = { value: string; phrases: { stems: string[]; words: string[] }[] };

export type ChoiceTable = {
  options: Option[];
  exact: PhraseTable<string>;
  /** Stems that occur in one choice only. */
  distinctive: ReadonlyMap<string, string>;
  noneValue: string | null;
  singleWords: { word: string; value: string }[];
  /** The longer words of choices of several words. */
  longWords: ReadonlySet<string>;
  isNumeric: boolean;
};

const tables = new WeakMap<Slot, Map<string, ChoiceTable>>();

export function choiceTable(slot: Slot, locale: Locale): ChoiceTable {
  let byLanguage = tables.get(slot);
  if (!byLanguage) {
    byLanguage = new Map();
    tables.set(slot, byLanguage);
  }
  let table = byLanguage.get(locale.language);
  if (!table) {
    table = derive(slot, locale);
    byLanguage.set(locale.language, table);
  }
  return table;
}

const UMLAUTS: ReadonlyMap<string, string> = new Map([
  ['ä', 'ae'],
  ['ö', 'oe'],
  ['ü', 'ue'],
  ['ß', 'ss'],
]);
const MOST_LETTERS = 6;

/** "full-size", "full size" and "fullsize" are one phrase; so are "ÖGK", "Ö.G.K." and "oegk". */
function writings(phrase: string): string[] {
  const plain = phrase.replace(/[_]+/g, ' ').trim();
  const spaced = plain.replace(/[-/]+/g, ' ').replace(/\s+/g, ' ');
  const list = new Set([plain, spaced]);
  list.add(plain.toLowerCase().replace(/[äöüß]/g, (letter) => UMLAUTS.get(letter) ?? letter));
  // Letters alone, with their full stops or without.
  const letters = plain.replaceAll('.', '');
  if (letters.length <= MOST_LETTERS && /^\p{Lu}+$/u.test(letters)) {
    list.add(letters);
    list.add([...letters].join('.'));
  }
  const words = spaced.split(' ');
  if (words.length === 2) {
    list.add(words.join(''));
    list.add(words.join('-'));
  }
  return [...list].map((writing) => writing.replace(/[[\]()|]/g, ' '));
}

function derive(slot: Slot, locale: Locale): ChoiceTable {
  const { meaning } = locale;
  const stem = meaning.stem;
  const entries: [string, string][] = [];
  const options: Option[] = [];
  const owners = new Map<string, Set<string>>();
  const singleWords: { word: string; value: string }[] = [];
  const longWords = new Set<string>();
  for (const choice of slot.choices) {
    const phrases = [choice.value, ...(choice.label ? [choice.label] : []), ...choice.synonyms];
    const option: Option = { value: choice.value, phrases: [] };
    for (const phrase of phrases) {
      for (const writing of writings(phrase)) entries.push([writing, choice.value]);
      const said = readMessage(phrase.replaceAll('_', ' '), locale.spellings).tokens;
      if (said.length > 1) for (const { word } of said) if (word.length > 4) longWords.add(word);
      if (said.some((token) => meaning.negations.has(token.word)) && said.length > 1) continue;
      const content = said
        .filter((token) => token.kind !== 'mark' && !meaning.functionWords.has(token.word))
        .map((token) => token.word);
      option.phrases.push({ stems: content.map(stem), words: content });
      for (const word of content) {
        const key = stem(word);
        const set = owners.get(key) ?? new Set();
        set.add(choice.value);
        owners.set(key, set);
      }
      const [only] = content;
      if (content.length === 1 && only && only.length >= 4)
        singleWords.push({ word: only, value: choice.value });
    }
    options.push(option);
  }
  const distinctive = new Map<string, string>();
  for (const [key, set] of owners) {
    const [only] = set;
    if (set.size === 1 && only !== undefined && key.length >= 2) distinctive.set(key, only);
  }
  const none = slot.choices.find((choice) =>
    [choice.value, choice.label ?? '', ...choice.synonyms].some((phrase) =>
      meaning.noneWords.has(phrase.toLowerCase()),
    ),
  );
  return {
    options,
    exact: createPhraseTable(entries, stem),
    distinctive,
    noneValue: none?.value ?? null,
    singleWords,
    longWords,
    isNumeric: slot.choices.some((choice) => /\d/.test(choice.value) || /\d/.test(choice.label ?? '')),
  };
}
