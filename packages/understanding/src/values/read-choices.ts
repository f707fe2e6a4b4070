import type { Slot } from '@turnwise/flow';
import type { Locale } from '../locales/locale.ts';
import type { Message, Token } from '../message/message.ts';
import { isNegatedAt } from '../slots/clause.ts';
import { type ChoiceHints, type ChoiceReading, type ChoiceTable, choiceTable } from './choice-table.ts';
import { editDistance } from './edit-distance.ts';
import { byPosition, inPart, misspelt, noneOf, saidApart } from './loose-choices.ts';

/** The choices of one slot that a message names, exact ones alone where there are any. */
export function readChoices(
  message: Message,
  slot: Slot,
  locale: Locale,
  hints: ChoiceHints,
): ChoiceReading[] {
  const table = choiceTable(slot, locale);
  const tokens = hints.isAsked ? spelt(message, table, locale) : message.tokens;
  const isContent = ({ kind, word }: Token): boolean =>
    kind === 'word' && !locale.meaning.functionWords.has(word);
  const found: ChoiceReading[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const hit = table.exact.match(tokens, at);
    if (!hit) continue;
    if (isStemAccident(tokens, at, hit.to, hit.phrase, locale) && !isCalled(table, hit.value, tokens[at]))
      continue;
    // "And the other lamp?" names no choice called "other".
    if (!hints.isAsked && !tokens.slice(at, hit.to).some(isContent) && tokens.some(isContent)) continue;
    if (hit.value === table.noneValue && !isNoneSaid(tokens, at, hit.to, locale, hints)) continue;
    found.push({
      from: at,
      to: hit.to,
      value: hit.value,
      strength: 'exact',
      isNegated: hit.value !== table.noneValue && isNegatedAt(tokens, at, locale),
    });
    at = hit.to - 1;
  }
  if (found.some((reading) => !reading.isNegated)) return found;
  const loose =
    saidApart(tokens, table, locale, hints) ??
    noneOf(tokens, table, locale, hints) ??
    (hints.isAsked ? byPosition(tokens, table, slot, locale, hints) : null) ??
    inPart(tokens, table, locale, hints) ??
    misspelt(tokens, table, locale, hints);
  return loose && !found.some((reading) => reading.value === loose.value) ? [...found, loose] : found;
}

/** "A restart and the caables" with the words of the choice, which a part of it would else outdo. */
const spelt = ({ tokens }: Message, { longWords }: ChoiceTable, { meaning }: Locale): readonly Token[] =>
  tokens.map((token) => {
    const { word } = token;
    if (word.length < 6 || longWords.has(word) || meaning.plainWords.has(word)) return token;
    const near = [...longWords].find((long) => long[0] === word[0] && editDistance(word, long, 1) === 1);
    return near ? { ...token, word: near } : token;
  });

/** "Colour", where that is listed beside "Colouring". */
const isCalled = ({ options }: ChoiceTable, choice: string, token: Token | undefined): boolean =>
  options.some(
    ({ value, phrases }) =>
      value === choice && phrases.some(({ words }) => words.length === 1 && words[0] === token?.word),
  );

/** Stemming must not turn one word into another: "parking" is no "Park", "business" no "busy". */
function isStemAccident(
  tokens: readonly Token[],
  from: number,
  to: number,
  phrase: string,
  locale: Locale,
): boolean {
  if (to !== from + 1) return false;
  const said = tokens[from]?.word ?? '';
  const meant = phrase.toLowerCase();
  if (said === meant) return false;
  if (locale.language !== 'en' || /ed$/.test(meant) || /ed$/.test(said)) return false;
  return /ing$/.test(said) !== /ing$/.test(meant);
}

function isNoneSaid(
  tokens: readonly Token[],
  from: number,
  to: number,
  locale: Locale,
  hints: ChoiceHints,
): boolean {
  if (hints.isAsked) return true;
  const word = tokens[from]?.word ?? '';
  if (!locale.meaning.noneWords.has(word)) return true;
  if (!tokens[to] || tokens[to]?.kind === 'mark')
    return tokens.some((token) => hints.words.stems.has(locale.meaning.stem(token.word)));
  return hints.words.stems.has(locale.meaning.stem(tokens[to]?.word ?? ''));
}
