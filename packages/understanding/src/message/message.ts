import type { Span } from '../understanding.ts';

/** A word, a run of digits, or one punctuation mark. */
export type Token = {
  kind: 'word' | 'digits' | 'mark';
  /** Lower case, typographic apostrophes made plain. */
  word: string;
  start: number;
  end: number;
  /** White space (or the start of the message) stands before it. */
  isSpaced: boolean;
};

/** A message cut into tokens, once, for every reader. */
export type Message = {
  text: string;
  tokens: readonly Token[];
};

const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /\p{Nd}/u;

const isApostrophe = (code: number): boolean =>
  code === 39 || code === 0x2019 || code === 0x2018 || code === 0x60;

type CharKind = 'letter' | 'digit' | 'space' | 'apostrophe' | 'mark';

function charKind(text: string, at: number): CharKind {
  const code = text.charCodeAt(at);
  if (code < 128) {
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return 'letter';
    if (code >= 48 && code <= 57) return 'digit';
    if (code === 32 || (code >= 9 && code <= 13)) return 'space';
    return isApostrophe(code) ? 'apostrophe' : 'mark';
  }
  if (isApostrophe(code)) return 'apostrophe';
  if (code === 0xa0 || code === 0x202f || (code >= 0x2000 && code <= 0x200b)) return 'space';
  const char = String.fromCodePoint(text.codePointAt(at) ?? code);
  if (LETTER.test(char)) return 'letter';
  return DIGIT.test(char) ? 'digit' : 'mark';
}

const CLITICS = new Set(["n't", 'd', 'll', 'm', 're', 's', 've']);

/** "do n't" and "I 'd", as transcripts write them, are one word each. */
function joinsPrevious(tokens: readonly Token[], word: string): number {
  const last = tokens[tokens.length - 1];
  if (!last || !CLITICS.has(word)) return 0;
  if (word === "n't") return last.kind === 'word' ? 1 : 0;
  return last.word === "'" && last.isSpaced && tokens[tokens.length - 2]?.kind === 'word' ? 2 : 0;
}

/**
 * Cuts a text into tokens. Letters and digits never share one: "8pm" is "8", "pm"; "don't" is one word.
 * `spellings` maps sloppy words to the plain ones ("dont" to "don't").
 */
export function readMessage(text: string, spellings?: ReadonlyMap<string, string>): Message {
  const tokens: Token[] = [];
  let isSpaced = true;
  let at = 0;
  while (at < text.length) {
    const kind = charKind(text, at);
    if (kind === 'space') {
      isSpaced = true;
      at++;
      continue;
    }
    let end = at + 1;
    if (kind === 'letter') {
      while (end < text.length) {
        const next = charKind(text, end);
        if (next === 'letter') end++;
        else if (next === 'apostrophe' && end + 1 < text.length && charKind(text, end + 1) === 'letter')
          end += 2;
        else break;
      }
    } else if (kind === 'digit') {
      while (end < text.length && charKind(text, end) === 'digit') end++;
    } else if ((text.codePointAt(at) ?? 0) > 0xffff) {
      end = at + 2;
    }
    let word = text.slice(at, end).toLowerCase();
    if (kind !== 'digit' && /[\u2018\u2019`]/.test(word)) word = word.replace(/[\u2018\u2019`]/g, "'");
    if (kind === 'digit') word = word.normalize('NFKC');
    else word = spellings?.get(word) ?? word;
    const joined = kind === 'letter' ? joinsPrevious(tokens, word) : 0;
    if (joined === 2) tokens.pop();
    const host = joined > 0 ? tokens.pop() : undefined;
    if (host) {
      const whole = host.word + (joined === 2 ? "'" : '') + word;
      tokens.push({
        kind: 'word',
        word: spellings?.get(whole) ?? whole,
        start: host.start,
        end,
        isSpaced: host.isSpaced,
      });
    } else {
      tokens.push({
        kind: kind === 'letter' ? 'word' : kind === 'digit' ? 'digits' : 'mark',
        word,
        start: at,
        end,
        isSpaced,
      });
    }
    isSpaced = false;
    at = end;
  }
  return { text, tokens };
}

/** The words of a phrase as the tokeniser cuts them. */
export const wordsOf = (phrase: string): string[] => readMessage(phrase).tokens.map((token) => token.word);

export const spanOfTokens = (message: Message, from: number, to: number): Span => [
  message.tokens[from]?.start ?? 0,
  message.tokens[to - 1]?.end ?? message.text.length,
];
