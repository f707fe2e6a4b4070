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

export function createPhraseTable<T>(
  entries: Iterable<readonly [phrase: string, value: T]>,
  wordForm: (word: string) => string = (word) => word,
): PhraseTable<T> {
  const byFirst = new Map<string, Entry<T>[]>();
  for (const [pattern, value] of entries) {
    for (const phrase of expandPhrase(pattern)) {
      const words = wordsOf(phrase).map(wordForm);
      const first = words[0];
      if (first === undefined) continue;
      const list = byFirst.get(first);
      if (list) list.push({ words, value, phrase });
      else byFirst.set(first, [{ words, value, phrase }]);
    }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);

  const match: PhraseTable<T>['match'] = (tokens, at) => {
    const token = tokens[at];
    const list = token && byFirst.get(wordForm(token.word));
    if (!list) return null;
    for (const { words, value, phrase } of list) {
      let i = 1;
      while (i < words.length) {
        const next = tokens[at + i];
        if (!next || wordForm(next.word) !== words[i]) break;
        i++;
      }
      if (i === words.length) return { to: at + i, value, phrase };
    }
    return null;
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
