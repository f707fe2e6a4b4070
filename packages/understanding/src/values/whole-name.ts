import type { Locale } from '../locales/locale.ts';
import { isCapital } from '../message/is-capital.ts';
import type { Message, Token } from '../message/message.ts';
import { isOrder } from './is-answer.ts';
import type { FreeTextHints, FreeTextReading } from './read-free-text.ts';

const MOST_WORDS = 6;

/**
 * A name that is all there is, written as names are: "Help Scout", "No Limits GmbH", "Frankfurt am Main". Its words may be
 * anything, a "yes" or a day among them. Null where a message is none.
 */
export function wholeName(
  message: Message,
  locale: Locale,
  kind: 'title' | 'place',
  hints: FreeTextHints,
): FreeTextReading | null {
  const { text } = message;
  const { freeText, meaning, questions, commands } = locale;
  if (freeText.hasCapitalNouns || text === text.toUpperCase()) return null;
  const tokens = withoutStop(message.tokens);
  const words = tokens.filter(({ kind }) => kind !== 'mark');
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last || words.length > MOST_WORDS || questions.subjects.has(first.word)) return null;
  const capitals = words.filter((token) => isCapital(message, token));
  const isNamed = (token: Token, at: number): boolean => {
    if (token.kind === 'mark') return ".()&-/'+".includes(token.word);
    if (token.kind === 'digits' || isCapital(message, token)) return true;
    return (
      (freeText.inside.has(token.word) || freeText.nameJoints.has(token.word) || isGlued(tokens, at)) &&
      token !== first
    );
  };
  const isOwn = ({ word }: Token): boolean =>
    ![meaning.functionWords, meaning.plainWords, commands.padding, freeText.idleTalk].some((set) =>
      set.has(word),
    );
  const isLong = capitals.length > 1 || tokens.some((_, at) => isGlued(tokens, at));
  if (!isLong || !tokens.every(isNamed) || !words.some(isOwn)) return null;
  // "In Paris", "Search Philly" and "Check Glen Ellen" say where; "The Hague" is one.
  const isLead =
    freeText.before[kind].has(first.word) ||
    (kind === 'place' &&
      !meaning.articles.has(first.word) &&
      (freeText.requestWords.has(first.word) || !isOwn(first)));
  if (isLead || !isCapital(message, first) || isOrder(message, 0, tokens.length, locale, hints)) return null;
  const span = [first.start, last.end] as const;
  return { span, value: text.slice(...span) };
}

/** "com" in "Booking.com". */
const isGlued = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.word === '.' && !tokens[at - 1]?.isSpaced && tokens[at]?.isSpaced === false;

/** A full stop ends a sentence, but belongs to "D.C.". */
const withoutStop = (tokens: readonly Token[]): readonly Token[] => {
  const isPlainEnd = '.!'.includes(tokens.at(-1)?.word ?? ' ') && (tokens.at(-2)?.word.length ?? 0) > 1;
  return isPlainEnd ? tokens.slice(0, -1) : tokens;
};
