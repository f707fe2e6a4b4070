import type { Locale } from './locales/locale.ts';
import { localeOf } from './locales/locale-of.ts';
import { isCapital } from './message/is-capital.ts';
import { type Message, readMessage, type Token } from './message/message.ts';
import { isSentenceEnd } from './slots/clause.ts';

/** In the language they were last asked about: a flow has one at a time. */
type Known = {
  locale: Locale;
  words: ReadonlySet<string>;
  stems: ReadonlySet<string>;
  /** Of words that their capitals show to be names: "Norway". */
  names: ReadonlySet<string>;
};

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

/**
 * Whether a question is about what the listed ones are about. "How long is the warranty?" shares no more with "how long
 * does a refund take?" than how it asks, and "do you ship to Sweden?" is about another country than Norway.
 */
export function asksAbout(text: string, questions: readonly string[], language = 'en'): boolean {
  const locale = localeOf(language);
  const { meaning } = locale;
  const known = knownFrom(questions, locale);
  const { tokens } = readMessage(text, locale.spellings);
  const content = new Set(stemsOf(tokens, locale));
  const shared = [...content].filter((stem) => known.stems.has(stem));
  if (shared.length === 0) return false;
  const isOther = tokens.some(
    ({ word }) =>
      content.has(meaning.stem(word)) &&
      !known.stems.has(meaning.stem(word)) &&
      !meaning.plainWords.has(word),
  );
  if (!isOther) return true;
  const isAlike = shared.some((stem) => !locale.questions.measures.has(stem));
  return isAlike && [...known.names].every((stem) => content.has(stem));
}

/** Whether a text holds any word of content. */
export function hasContent(text: string, language = 'en'): boolean {
  const locale = localeOf(language);
  return stemsOf(readMessage(text, locale.spellings).tokens, locale).length > 0;
}

function knownFrom(questions: readonly string[], locale: Locale): Known {
  let known = knownByList.get(questions);
  if (known?.locale !== locale) {
    const messages = questions.map((text) => readMessage(text, locale.spellings));
    const tokens = messages.flatMap((message) => message.tokens);
    known = {
      locale,
      words: new Set(tokens.map(({ word }) => word)),
      stems: new Set(stemsOf(tokens, locale)),
      names: new Set(messages.flatMap((message) => stemsOf(namesIn(message, locale), locale))),
    };
    knownByList.set(questions, known);
  }
  return known;
}

const namesIn = (message: Message, { freeText }: Locale): Token[] =>
  freeText.hasCapitalNouns
    ? []
    : message.tokens.filter(
        (token, at) => at > 0 && !isSentenceEnd(message.tokens, at - 1) && isCapital(message, token),
      );

const stemsOf = (tokens: readonly Token[], { meaning, commands }: Locale): string[] =>
  tokens
    .filter(
      ({ kind, word }) => kind !== 'mark' && !meaning.functionWords.has(word) && !commands.padding.has(word),
    )
    .map(({ word }) => meaning.stem(word));
