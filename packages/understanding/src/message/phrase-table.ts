import { type Token, wordsOf } from './message.ts';

/** Phrases of one or more words, each with a meaning, found from their first word. */
export type PhraseTable<T> = {
  /** The longest phrase that starts at a token; `to` is the token after its last. */
  match(tokens: readonly Token[], at: number): { to: number; value: T; phrase: string } | null;
  /** The first place from which any phrase starts, scanning forward. */
  find(
    tokens: readonly Token[],
    from?: number,
  ): { from: number; to: number; value: T; phrase: string } | null;
};

/**
 * Writes out the alternatives of a phrase pattern: `[optional]` parts and `(one|other)` choices, nested at will.
 * "[the] (first|1st) one" stands for four phrases.
 */
function expandPhrase(pattern: string): string[] {
  const { phrases } = expandFrom(pattern, 0, '');
  return [...new Set(phrases.map((phrase) => phrase.replace(/\s+/g, ' ').trim()))];
}

function expandFrom(pattern: string, start: number, closing: string): { phrases: string[]; end: number } {
  const finished: string[] = [];
  let open = [''];
  let at = start;
  while (at < pattern.length && pattern[at] !== closing) {
    const char = pattern[at] ?? '';
    if (char === '[' || char === '(') {
      const group = expandFrom(pattern, at + 1, char === '[' ? ']' : ')');
      const options = char === '[' ? ['', ...group.phrases] : group.phrases;
      open = open.flatMap((head) => options.map((option) => head + option));
      at = group.end;
    } else if (char === '|' && closing !== '') {
      finished.push(...open);
      open = [''];
    } else {
      open = open.map((head) => head + char);
    }
    at++;
  }
  return { phrases: [...finished, ...open], end: at };
}

type Entry<T> = { words: readonly string[]; value: T; phrase: string };

/** Phrases by their second word, as many begin alike: "i don't", "i want". The longest come first. */
type Followers<T> = { alone: Entry<T> | null; bySecond: Map<string, Entry<T>[]> };

function writeOut<T>(
  entries: Iterable<readonly [phrase: string, value: T]>,
  wordForm: (word: string) => string,
): Map<string, Followers<T>> {
  const byFirst = new Map<string, Followers<T>>();
  for (const [pattern, value] of entries) {
    for (const phrase of expandPhrase(pattern)) {
      const words = wordsOf(phrase).map(wordForm);
      const [first, second] = words;
      if (first === undefined) continue;
      let followers = byFirst.get(first);
      if (!followers) {
        followers = { alone: null, bySecond: new Map() };
        byFirst.set(first, followers);
      }
      const entry = { words, value, phrase };
      if (second === undefined) followers.alone ??= entry;
      else {
        const list = followers.bySecond.get(second);
        if (list) list.push(entry);
        else followers.bySecond.set(second, [entry]);
      }
    }
  }
  for (const { bySecond } of byFirst.values()) {
    for (const list of bySecond.values()) list.sort((a, b) => b.words.length - a.words.length);
  }
  return byFirst;
}

export function createPhraseTable<T>(
  entries: Iterable<readonly [phrase: string, value: T]>,
  wordForm: (word: string) => string = (word) => word,
): PhraseTable<T> {
  // Written out when first asked: there are many tables, in two languages, and a talk is held in one of them.
  let byFirst: Map<string, Followers<T>> | undefined;

  const match: PhraseTable<T>['match'] = (tokens, at) => {
    const token = tokens[at];
    if (!token) return null;
    byFirst ??= writeOut(entries, wordForm);
    const followers = byFirst.get(wordForm(token.word));
    if (!followers) return null;
    const second = followers.bySecond.size > 0 ? tokens[at + 1] : undefined;
    const list = second && followers.bySecond.get(wordForm(second.word));
    for (const { words, value, phrase } of list ?? []) {
      let i = 2;
      while (i < words.length) {
        const next = tokens[at + i];
        if (!next || wordForm(next.word) !== words[i]) break;
        i++;
      }
      if (i === words.length) return { to: at + i, value, phrase };
    }
    const { alone } = followers;
    return alone && { to: at + 1, value: alone.value, phrase: alone.phrase };
  };
  return {
    match,
    find(tokens, from = 0) {
      for (let at = from; at < tokens.length; at++) {
        const hit = match(tokens, at);
        if (hit) return { from: at, ...hit };
      }
      return null;
    },
  };
}
