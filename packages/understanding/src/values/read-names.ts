import type { Locale } from '../locales/locale.ts';
import { isCapital } from '../message/is-capital.ts';
import type { Message, Token } from '../message/message.ts';
import { ratingOf } from '../sentiment/rating-of.ts';
import { isSentenceEnd } from '../slots/clause.ts';
import type { Span } from '../understanding.ts';

export type NameReading = { span: Span; value: string; from: number; to: number };

const MAX_WORDS = 7;
const STRENGTHS_OF = {
  mention: ['strong', 'weak'],
  answer: ['strong', 'weak', 'asked'],
  correction: ['strong', 'weak', 'asked', 'changed'],
} as const;

/** What a message with a name in it is: the answer to a question for one, a correction, or neither. */
type NameUse = 'answer' | 'correction' | 'mention';

/** "THIS IS RIDICULOUS": where all is in capitals, a capital says nothing. */
const isShouted = ({ text, tokens }: Message): boolean => tokens.length > 2 && text === text.toUpperCase();

/** Below this a word is angry, whatever word it is a form of: "ridiculous", but not "Harding" and "Wells". */
const ANGRY = -1;

/** An opinion ("ridiculous", "urgent") or a number to begin with is nobody's name, unless people are called so. */
const isRemark = (word: string, { names, numbers, sentiment }: Locale): boolean =>
  (sentiment.lexicon().has(word) ||
    (ratingOf(word, sentiment) ?? 0) < ANGRY ||
    numbers.word(word) !== null) &&
  !names.doubles.has(word);

type Extent = { from: number; to: number };

/** The longest run of words from `at` that can be a name. */
function nameRun(
  message: Message,
  at: number,
  locale: Locale,
  needsCapital: boolean,
  taken: Uint8Array,
): Extent | null {
  const { tokens } = message;
  const { names, meaning } = locale;
  const from = afterTitles(message, at, locale);
  let to = from;
  let words = 0;
  while (to < tokens.length && words < MAX_WORDS) {
    const token = tokens[to];
    if (!token || taken[to]) break;
    if (token.kind === 'word') {
      const next = tokens[to + 1];
      const isParticle =
        names.particles.has(token.word) &&
        (next?.kind === 'word' || (next?.word === '-' && tokens[to + 2]?.kind === 'word'));
      const capital = isCapital(message, token);
      if (words > 0 && (names.selfMarks.match(tokens, to) || isDegree(message, to, locale))) break;
      if (!isParticle || words === 0) {
        const isPlain =
          (meaning.functionWords.has(token.word) ||
            meaning.plainWords.has(token.word) ||
            (words === 0 && isRemark(token.word, locale))) &&
          !(
            names.doubles.has(token.word) &&
            // "jürgen weiß" is somebody, "das weiß ich" nobody.
            (capital ? to > 0 || isNameBehind(message, to + 1) : words === 1 && !next)
          );
        const isSurelyName = capital && words > 0 && !meaning.functionWords.has(token.word);
        if (isPlain && !isSurelyName) break;
        if (needsCapital && !capital) break;
        if (!needsCapital && words > 0 && !capital && isCapital(message, tokens[from] ?? token)) break;
      }
      words++;
      to++;
      if (tokens[to]?.word === '.' && token.word.length === 1 && tokens[to + 1]?.kind === 'word' && words > 0)
        to++;
    } else if (
      (token.word === '-' || token.word === "'" || token.word === '’') &&
      !token.isSpaced &&
      words > 0 &&
      tokens[to + 1]?.kind === 'word' &&
      !tokens[to + 1]?.isSpaced
    ) {
      to++;
    } else break;
  }
  while (to > from && names.particles.has(tokens[to - 1]?.word ?? '') && to - from > 1) to--;
  if (to === from || tokens[from]?.kind !== 'word') return null;
  const next = tokens[to];
  if (next && !next.isSpaced && (next.kind === 'digits' || next.word === '@' || next.word === '_'))
    return null;
  return { from, to };
}

/** "BSc" and "DI", but not "Di" and "Ma". */
const isDegree = ({ text, tokens }: Message, at: number, { names }: Locale): boolean => {
  const { word = '', start = 0, end = 0 } = tokens[at] ?? {};
  const tail = text.slice(start + 1, end);
  return names.degrees.has(word) && tail !== tail.toLowerCase();
};

/** The token behind the titles and abbreviations from a place: "Dr.", "Univ.-Prof.", "Dr.in". */
function afterTitles(message: Message, at: number, locale: Locale): number {
  const { tokens } = message;
  let to = at;
  for (;;) {
    const { kind, word = '', isSpaced } = tokens[to] ?? {};
    const isJoint = to > at && (word === '.' || word === '-');
    const isEnding = kind === 'word' && !isSpaced && word.length < 3 && tokens[to - 1]?.word === '.';
    if (
      !isJoint &&
      !(to > at && isEnding) &&
      !locale.names.titles.has(word) &&
      !isDegree(message, to, locale)
    )
      return to;
    to++;
  }
}

/** Whether a sentence that begins with "Will" or "May" goes on as a name does, or not at all. */
const isNameBehind = (message: Message, at: number): boolean => {
  const next = message.tokens[at];
  return !next || next.kind === 'mark' || isCapital(message, next);
};

const looksGerund = (word: string, locale: Locale): boolean =>
  locale.language === 'en' && word.length > 5 && word.endsWith('ing');

/** The name a message gives its speaker; the question asked makes a bare name enough. */
export function readName(
  message: Message,
  locale: Locale,
  use: NameUse,
  taken: Uint8Array,
  /** Nothing but the name can be meant behind a comma: "O'Neill, Tom". */
  isNameAlone = false,
): NameReading | null {
  const isAsked = use === 'answer';
  const shouted = isShouted(message);
  const { tokens, text } = message;
  const { names } = locale;
  const spanOf = ({ from, to }: Extent): Span => [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
  const read = (run: Extent): NameReading => {
    const behind = tokens[run.to]?.word === ',' ? nameRun(message, run.to + 1, locale, true, taken) : null;
    // "Bond, James Bond"
    if (behind && behind.to - behind.from > 1 && tokens[behind.to - 1]?.word === tokens[run.to - 1]?.word)
      return read(behind);
    const [start, end] = spanOf(run);
    const name = text.slice(start, end);
    if (!isNameAlone || !behind || run.from > 0 || behind.to < tokens.length)
      return { span: [start, end], value: tidyName(name), ...run };
    const [first, last] = spanOf(behind);
    return {
      span: [start, last],
      value: tidyName(`${text.slice(first, last)} ${name}`),
      from: 0,
      to: behind.to,
    };
  };
  const endsAt = (at: number): boolean => taken[at] === 1 || endsAnswer(tokens, at, locale);
  for (const strength of STRENGTHS_OF[use]) {
    for (let at = 0; at < tokens.length; at++) {
      const hit = names.introductions.match(tokens, at);
      if (!hit || hit.value !== strength) continue;
      let next = hit.to;
      if (tokens[next]?.word === ':' || tokens[next]?.word === ',' || tokens[next]?.word === '"') next++;
      const run = nameRun(message, next, locale, strength !== 'strong' && !isAsked, taken);
      if (!run) continue;
      const first = tokens[run.from];
      if (strength !== 'strong') {
        if (!first || looksGerund(first.word, locale)) continue;
        if (shouted && !isAsked && run.to - run.from < 2) continue;
        if (!isCapital(message, first) && !isAsked) continue;
        if (!endsAt(run.to)) continue;
      }
      return read(run);
    }
  }
  for (let at = 0; at < tokens.length; at++) {
    const mark = names.selfMarks.match(tokens, at);
    if (!mark || at === 0 || !(mark.value || use === 'correction')) continue;
    let start = at;
    while (start > 0 && tokens[start - 1]?.kind === 'word' && isCapital(message, tokens[start - 1] as Token))
      start--;
    const run = start < at ? nameRun(message, start, locale, true, taken) : null;
    if (run && run.to === at && (start === 0 || tokens[start - 1]?.kind === 'mark')) return read(run);
  }
  if (!isAsked) return null;
  const bareRun = (at: number, needsCapital: boolean): Extent | null => {
    let start = at;
    while (start < tokens.length) {
      const { kind, word = '' } = tokens[start] ?? {};
      const isOpener =
        kind === 'mark' || locale.affirmation.openers.has(word) || names.answerOpeners.has(word);
      const to = names.greetings.match(tokens, start)?.to ?? (isOpener ? start + 1 : start);
      if (to === start) break;
      start = to;
    }
    return nameRun(message, start, locale, needsCapital, taken);
  };
  const run = bareRun(0, false) ?? lastRun();
  if (!run || !endsAt(run.to)) return null;
  const first = tokens[run.from];
  // "show me": in small letters nothing but politeness or another answer may follow.
  if (first && !isCapital(message, first) && !taken[run.to] && !isClosedAt(tokens, run.to, locale))
    return null;
  if (first && looksGerund(first.word, locale) && !isCapital(message, first)) return null;
  const words = tokens.slice(run.from, run.to).filter(({ isSpaced }) => isSpaced);
  if (words.length > 3 && first && !isCapital(message, first)) return null;
  return read(run);

  /** "What time is it? Well, Sarah Chen": a full name that is all of the last sentence. */
  function lastRun(): Extent | null {
    const stop = tokens.at(-1)?.word;
    const end = tokens.length - Number(stop === '.' || stop === '!');
    let at = end;
    while (at > 0 && !isSentenceEnd(tokens, at - 1)) at--;
    const last = at > 0 && !shouted ? bareRun(at, true) : null;
    const isFull = last && last.to === end && last.to - last.from > 1;
    return isFull && !locale.freeText.idleTalk.has(tokens[last.from]?.word ?? '') ? last : null;
  }
}

/**
 * A full name that stands between commas, as in "Sarah Chen, tomorrow at 10, a haircut": in capitals, of two words or
 * three. Only where something else was said beside it.
 */
export function readListedName(message: Message, locale: Locale, taken: Uint8Array): NameReading | null {
  const { tokens, text } = message;
  if (isShouted(message) || !taken.includes(1)) return null;
  for (let from = 0; from < tokens.length; from++) {
    if ((from > 0 && tokens[from - 1]?.word !== ',') || locale.names.greetings.match(tokens, from)) continue;
    const run = nameRun(message, from, locale, true, taken);
    if (!run || run.to - run.from < 2 || run.to - run.from > 3) continue;
    const next = tokens[run.to];
    if (next && next.word !== ',' && next.word !== '.') continue;
    const span: Span = [tokens[run.from]?.start ?? 0, tokens[run.to - 1]?.end ?? 0];
    return { span, value: tidyName(text.slice(...span)), ...run };
  }
  return null;
}

/** After a name comes the end, a mark, or a word that starts something else. */
function endsAnswer(tokens: readonly Token[], at: number, locale: Locale): boolean {
  const next = tokens[at];
  if (!next || next.kind === 'mark' || locale.names.degrees.has(next.word)) return true;
  return locale.meaning.functionWords.has(next.word) || locale.names.selfMarks.match(tokens, at) !== null;
}

const isClosedAt = (tokens: readonly Token[], at: number, locale: Locale): boolean => {
  const next = tokens[at];
  return (
    !next ||
    next.kind === 'mark' ||
    locale.meaning.and.has(next.word) ||
    locale.freeText.closings.match(tokens, at) !== null ||
    locale.names.selfMarks.match(tokens, at) !== null
  );
};

/** "sarah chen" and "SARAH CHEN" are written as a name is; mixed case is kept as typed. */
function tidyName(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain !== plain.toLowerCase() && !(plain === plain.toUpperCase() && plain.length > 3)) return plain;
  return plain
    .toLowerCase()
    .replace(/(^|[\s'’-])(\p{L})/gu, (_, mark: string, letter: string) => mark + letter.toUpperCase());
}
