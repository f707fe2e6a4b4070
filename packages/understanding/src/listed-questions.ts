import type { Locale } from './locales/locale.ts';
import { localeOf } from './locales/locale-of.ts';
import { readMessage, type Token } from './message/message.ts';

type Known = { words: ReadonlySet<string>; stems: ReadonlySet<string> };

const knownByList = new WeakMap<readonly string[], Known>();

/**
 * Whether words that are no question ask one of the listed ones all the same, as "opening hours, please" does: nobody
 * tells anything in them that is not listed itself, and they hold no word of content that the questions do not. Keep the
 * list's identity.
 */
export function asksInBrief(text: string, questions: readonly string[], language = 'en'): boolean {
  const locale = localeOf(language);
  const { tokens } = readMessage(text, locale.spellings);
  const lead = locale.freeText.leadIns.match(tokens, 0);
  const said = lead ? tokens.slice(lead.to) : tokens;
  const known = knownFrom(questions, locale);
  if (said.some(({ word }) => locale.questions.tellers.has(word) && !known.words.has(word))) return false;
  const content = stemsOf(said, locale);
  return content.length > 0 && content.every((stem) => known.stems.has(stem));
}

/** Whether a text is one of the listed questions word for word, "where are you?" too, which holds no word of content. */
export function asksTheVery(text: string, questions: readonly string[], language = 'en'): boolean {
  const { spellings } = localeOf(language);
  const wordsOf = (words: string) =>
    readMessage(words, spellings)
      .tokens.filter(({ kind }) => kind !== 'mark')
      .map(({ word }) => word)
      .join(' ');
  const said = wordsOf(text);
  return questions.some((question) => wordsOf(question) === said);
}

/** Whether a text has a word of content in common with the listed questions: "how do you ..." alone makes none alike. */
export function sharesContent(text: string, questions: readonly string[], language = 'en'): boolean {
  const locale = localeOf(language);
  const known = knownFrom(questions, locale);
  return stemsOf(readMessage(text, locale.spellings).tokens, locale).some((stem) => known.stems.has(stem));
}

/** Whether a text holds any word of content. */
export function hasContent(text: string, language = 'en'): boolean {
  const locale = localeOf(language);
  return stemsOf(readMessage(text, locale.spellings).tokens, locale).length > 0;
}

function knownFrom(questions: readonly string[], locale: Locale): Known {
  let known = knownByList.get(questions);
  if (!known) {
    const tokens = questions.flatMap((text) => readMessage(text, locale.spellings).tokens);
    known = { words: new Set(tokens.map(({ word }) => word)), stems: new Set(stemsOf(tokens, locale)) };
    knownByList.set(questions, known);
  }
  return known;
}

const stemsOf = (tokens: readonly Token[], { meaning, commands }: Locale): string[] =>
  tokens
    .filter(
      ({ kind, word }) => kind !== 'mark' && !meaning.functionWords.has(word) && !commands.padding.has(word),
    )
    .map(({ word }) => meaning.stem(word));
