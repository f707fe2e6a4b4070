import type { Locale } from './locales/locale.ts';
import { localeOf } from './locales/locale-of.ts';
import { type Message, readMessage, spanOfTokens, wordsOf } from './message/message.ts';
import { isNegatedAt } from './slots/clause.ts';
import type { Span } from './understanding.ts';
import { editDistance } from './values/edit-distance.ts';

export type KeywordOptions = {
  match?: 'word' | 'anywhere';
  caseSensitive?: boolean;
  language?: string;
  /** One slip of the finger in a longer word counts: "the serivce", but not one plain word for another. */
  forgives?: boolean;
};

type Phrase = { phrase: string; words: readonly string[] };

/** How many words back a negation still reaches: "I don't have a budget". */
const NEGATION_REACH = 5;

const phrasesByList = new WeakMap<readonly string[], readonly Phrase[]>();

function phrasesOf(list: readonly string[]): readonly Phrase[] {
  let phrases = phrasesByList.get(list);
  if (!phrases) {
    phrases = list
      .map((phrase) => ({ phrase, words: wordsOf(phrase) }))
      .filter(({ words }) => words.length > 0)
      .sort((a, b) => b.words.length - a.words.length || b.phrase.length - a.phrase.length);
    phrasesByList.set(list, phrases);
  }
  return phrases;
}

/** The branches of a state ask about the same message in turn: the last one is kept. */
let last: { text: string; locale: Locale; message: Message } | null = null;

function messageOf(text: string, locale: Locale): Message {
  if (last?.text !== text || last.locale !== locale) last = { text, locale, message: readMessage(text) };
  return last.message;
}

/**
 * Finds the longest listed phrase the text really says: whole words unless told otherwise, and not denied ("not
 * working" does not say "working") unless the phrase itself denies ("no budget"). Keep the list's identity.
 */
export function findKeyword(
  text: string,
  words: readonly string[],
  options: KeywordOptions = {},
): { word: string; span: Span } | null {
  const locale = localeOf(options.language ?? 'en');
  const message = messageOf(text, locale);
  const isAnywhere = options.match === 'anywhere';
  for (const phrase of phrasesOf(words)) {
    const span = isAnywhere
      ? spanAnywhere(message, phrase, locale, options)
      : spanOfWords(message, phrase, locale, options);
    if (span) return { word: phrase.phrase, span };
  }
  return null;
}

const lettersOf = (word: string): string => [...word].sort().join();

function spanOfWords(
  message: Message,
  { phrase, words }: Phrase,
  locale: Locale,
  options: KeywordOptions,
): Span | null {
  const { tokens, text } = message;
  const { plainWords } = locale.meaning;
  const isSaid = (word: string, at: number): boolean => {
    const said = tokens[at]?.word ?? '';
    if (said === word || !options.forgives) return said === word;
    if (Math.min(said.length, word.length) < 6 || said[0] !== word[0] || plainWords.has(said)) return false;
    // "Message" is no slip for "massage": one letter for another may be another word.
    const isSwap = said.length !== word.length || lettersOf(said) === lettersOf(word);
    return isSwap && editDistance(said, word, 1) === 1;
  };
  for (let from = 0; from + words.length <= tokens.length; from++) {
    if (!words.every((word, i) => isSaid(word, from + i))) continue;
    const span = spanOfTokens(message, from, from + words.length);
    if (options.caseSensitive && text.slice(span[0], span[1]) !== phrase) continue;
    if (!isNegatedAt(tokens, from, locale, NEGATION_REACH)) return span;
  }
  return null;
}

function spanAnywhere(
  message: Message,
  { phrase }: Phrase,
  locale: Locale,
  options: KeywordOptions,
): Span | null {
  const haystack = options.caseSensitive ? message.text : message.text.toLowerCase();
  const needle = options.caseSensitive ? phrase : phrase.toLowerCase();
  for (let start = haystack.indexOf(needle); start >= 0; start = haystack.indexOf(needle, start + 1)) {
    const token = message.tokens.findIndex(({ end }) => end > start);
    if (token < 0 || !isNegatedAt(message.tokens, token, locale, NEGATION_REACH))
      return [start, start + needle.length];
  }
  return null;
}
