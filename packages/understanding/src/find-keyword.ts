import type { Span } from './understanding.ts';
import { readMessage, spanOfTokens, wordsOf, type Message } from './message/message.ts';

export type KeywordOptions = { match?: 'word' | 'anywhere'; caseSensitive?: boolean; language?: string };

const NEGATIONS = new Set(['not', 'no', "don't", "isn't", "doesn't", 'without', 'never', "aren't", "wasn't"]);

const parsed = new WeakMap<readonly string[], { phrase: string; words: string[] }[]>();

function phrasesOf(words: readonly string[]): { phrase: string; words: string[] }[] {
  let phrases = parsed.get(words);
  if (!phrases) {
    phrases = words
      .map((phrase) => ({ phrase, words: wordsOf(phrase) }))
      .filter((phrase) => phrase.words.length > 0)
      .sort((a, b) => b.words.length - a.words.length || b.phrase.length - a.phrase.length);
    parsed.set(words, phrases);
  }
  return phrases;
}

function isNegated(message: Message, at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 2); before--) {
    const token = message.tokens[before];
    if (!token || token.kind === 'mark') return false;
    if (NEGATIONS.has(token.word)) return true;
  }
  return false;
}

/** Finds the longest listed phrase the text really says: whole words, and not negated unless the phrase itself is. */
export function findKeyword(
  text: string,
  words: readonly string[],
  options: KeywordOptions = {},
): { word: string; span: Span } | null {
  if (options.match === 'anywhere') {
    const haystack = options.caseSensitive ? text : text.toLowerCase();
    for (const { phrase } of phrasesOf(words)) {
      const start = haystack.indexOf(options.caseSensitive ? phrase : phrase.toLowerCase());
      if (start >= 0) return { word: phrase, span: [start, start + phrase.length] };
    }
    return null;
  }
  const message = readMessage(text);
  for (const { phrase, words: sought } of phrasesOf(words)) {
    for (let from = 0; from + sought.length <= message.tokens.length; from++) {
      if (!sought.every((word, i) => message.tokens[from + i]?.word === word)) continue;
      const span = spanOfTokens(message, from, from + sought.length);
      if (options.caseSensitive && text.slice(span[0], span[1]) !== phrase) continue;
      if (isNegated(message, from)) continue;
      return { word: phrase, span };
    }
  }
  return null;
}
