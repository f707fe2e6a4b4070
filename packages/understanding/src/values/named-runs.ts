import type { TextKind } from '../locales/free-text-words.ts';
import type { Locale } from '../locales/locale.ts';
import { isCapital } from '../message/is-capital.ts';
import type { Message, Token } from '../message/message.ts';
import { isSentenceEnd } from '../slots/clause.ts';
import { asksAddress } from './address-line.ts';
import type { FreeTextHints } from './read-free-text.ts';

/** Words that may name a place, a person, a title or a sort: tokens `from` up to `to`. */
export type Run = { from: number; to: number; score: number };

function hasProperInside(message: Message): boolean {
  const { tokens } = message;
  return tokens.some(
    (token, at) =>
      at > 0 &&
      token.kind === 'word' &&
      token.word !== 'i' &&
      !token.word.startsWith("i'") &&
      isCapital(message, token) &&
      !isSentenceEnd(tokens, at - 1),
  );
}

/** The runs of words that may name something, scored by case, prepositions and what is left over. */
export function namedRuns(
  message: Message,
  locale: Locale,
  kind: Exclude<TextKind, 'prose'>,
  hints: FreeTextHints,
): Run[] {
  const { tokens } = message;
  const { freeText, meaning } = locale;
  const isAllLower = message.text === message.text.toLowerCase();
  const isAddress = kind === 'place' && asksAddress(hints, locale);
  const runs: Run[] = [];
  const isStop = (at: number): boolean => {
    const token = tokens[at];
    if (!token || hints.taken[at]) return true;
    if (token.kind === 'mark' && isAbbreviation(message, at)) return false;
    if (token.kind === 'mark')
      return (
        !(token.word === '-' || token.word === '&' || token.word === "'" || token.word === '#') ||
        (token.word === '-' && token.isSpaced)
      );
    if (token.kind === 'digits') return kind === 'sort' || kind === 'person';
    const isStart = at === 0 || isSentenceEnd(tokens, at - 1);
    // "Well, London"
    if (isStart && tokens[at + 1]?.kind === 'mark' && locale.affirmation.openers.has(token.word)) return true;
    if (isAddress && (isHouseLetter(tokens, at) || isStreetHead(message, at, locale))) return false;
    if (tokens[at - 1]?.word === '-' && !token.isSpaced && tokens[at - 2]?.kind === 'word') return false;
    if (
      kind === 'place' &&
      freeText.placeNouns.has(token.word) &&
      at > 0 &&
      !isStop(at - 1) &&
      !freeText.wrappers.has(tokens[at - 1]?.word ?? '')
    )
      return false;
    if (isCapital(message, token) && !isStart && !isAllLower && !meaning.functionWords.has(token.word))
      return false;
    if (
      isCapital(message, token) &&
      !isStart &&
      !isAllLower &&
      token.word.length > 1 &&
      kind === 'title' &&
      !token.word.startsWith("i'")
    )
      return false;
    return (
      meaning.functionWords.has(token.word) ||
      freeText.requestWords.has(token.word) ||
      freeText.wrappers.has(token.word) ||
      freeText.stops.has(token.word)
    );
  };
  let at = 0;
  while (at < tokens.length) {
    if (isStop(at) || tokens[at]?.kind === 'mark') {
      at++;
      continue;
    }
    let to = at + 1;
    while (to < tokens.length) {
      if (!isStop(to)) {
        to++;
        continue;
      }
      const next = tokens[to + 1];
      if (kind === 'place' && isAppended(message, to, isStop)) {
        to += 2;
        continue;
      }
      const joins =
        freeText.inside.has(tokens[to]?.word ?? '') &&
        next?.kind === 'word' &&
        !isStop(to + 1) &&
        isCapital(message, next) &&
        isCapital(message, tokens[at] as Token);
      if (joins) to += 2;
      else break;
    }
    while (to > at && tokens[to - 1]?.kind === 'mark') to--;
    const [first, last] =
      isAllLower || kind === 'sort' ? [at, to] : properPart(message, at, to, locale, kind);
    runs.push({
      from: first,
      to: last,
      score: scoreOf(message, first, last, locale, kind, hints, isAllLower),
    });
    at = Math.max(to, at + 1);
  }
  return runs;
}

/** The "a" of "7a". */
const isHouseLetter = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.kind === 'digits' && !tokens[at]?.isSpaced && tokens[at]?.word.length === 1;

/** "Am Alten Markt", "An der Alster": with a capital the small word belongs to the street. */
function isStreetHead(message: Message, at: number, { freeText, meaning }: Locale): boolean {
  const isHead = (place: number): boolean => {
    const token = message.tokens[place];
    return token !== undefined && freeText.streetHeads.has(token.word) && isCapital(message, token);
  };
  return isHead(at) || (isHead(at - 1) && meaning.articles.has(message.tokens[at]?.word ?? ''));
}

/** "St. Helena", "D.C." */
function isAbbreviation(message: Message, at: number): boolean {
  const { tokens } = message;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (tokens[at]?.word !== '.' || tokens[at]?.isSpaced || before?.kind !== 'word' || after?.kind !== 'word')
    return false;
  return before.word.length <= 2 && isCapital(message, before) && isCapital(message, after);
}

/** ", Canada" behind a place: a mark, one or two capital words, and then nothing of the same sentence but a stop. */
function isAppended(message: Message, at: number, isStop: (at: number) => boolean): boolean {
  const { tokens } = message;
  const next = tokens[at + 1];
  if (tokens[at]?.word !== ',' || tokens[at]?.isSpaced || next?.kind !== 'word' || !isCapital(message, next))
    return false;
  return !isStop(at + 1);
}

/** Takes plain words off both ends of a run that holds capitals: "my friend Yumi", "Hayward suits". */
function properPart(
  message: Message,
  from: number,
  to: number,
  locale: Locale,
  kind: TextKind,
): readonly [number, number] {
  const { tokens } = message;
  const isProper = (at: number): boolean => {
    const token = tokens[at];
    return (
      token !== undefined && (token.kind === 'digits' || (token.kind === 'word' && isCapital(message, token)))
    );
  };
  let first = from;
  let last = to;
  while (first < to && !isProper(first)) first++;
  if (first === to) return [from, to];
  const follower = tokens[to];
  const isCutShort = follower?.kind === 'word' && locale.freeText.closings.match(tokens, to) === null;
  while (
    isCutShort &&
    last > first + 1 &&
    !isProper(last - 1) &&
    !locale.freeText.placeNouns.has(tokens[last - 1]?.word ?? '') &&
    tokens[last - 2]?.word !== '-'
  )
    last--;
  const { inside, kinWords, placeNouns } = locale.freeText;
  if (kinWords.has(tokens[first - 1]?.word ?? '')) return [first - 1, last];
  // "I work for the city of Leeds."
  if (
    kind === 'title' &&
    inside.has(tokens[first - 1]?.word ?? '') &&
    placeNouns.has(tokens[first - 2]?.word ?? '')
  )
    return [first - 2, last];
  const article = tokens[first - 1];
  if (
    article &&
    first - 1 > 0 &&
    locale.meaning.articles.has(article.word) &&
    isCapital(message, article) &&
    !isSentenceEnd(tokens, first - 2)
  )
    first--;
  return [first, last];
}

function scoreOf(
  message: Message,
  from: number,
  to: number,
  locale: Locale,
  kind: Exclude<TextKind, 'prose'>,
  hints: FreeTextHints,
  isAllLower: boolean,
): number {
  const { tokens } = message;
  const { freeText, meaning } = locale;
  const first = tokens[from] as Token;
  let score = 1;
  const isStart = from === 0 || isSentenceEnd(tokens, from - 1);
  const capitals = tokens
    .slice(from, to)
    .filter((token) => token.kind === 'word' && isCapital(message, token)).length;
  const isSurelyProper =
    !isStart ||
    capitals > 1 ||
    to === tokens.length ||
    (kind !== 'sort' && !meaning.plainWords.has(first.word));
  if (capitals > 0 && !isAllLower) score += isSurelyProper ? (isStart && capitals === 1 ? 2 : 3) : 0.5;
  else if (!isAllLower && kind !== 'sort' && hasProperInside(message)) score -= 2;
  let back = from - 1;
  while (
    back >= 0 &&
    (meaning.articles.has(tokens[back]?.word ?? '') || freeText.wrappers.has(tokens[back]?.word ?? ''))
  )
    back--;
  const before = tokens[back]?.word ?? '';
  if (freeText.before[kind].has(before)) score += 2;
  const side = meaning.rolePrepositions.match(tokens, back);
  if (side && hints.words.roles.size > 0) {
    const wantsStart =
      hints.words.roles.has('start') || hints.words.roles.has('depart') || hints.words.roles.has('pickup');
    score += (side.value === 'start') === wantsStart ? 3 : -2;
  }
  if (kind === 'sort') {
    if (freeText.wrappers.has(tokens[to]?.word ?? '')) score += 2;
    if (capitals > 0) score -= 1;
  }
  if (hints.words.stems.has(meaning.stem(first.word)) && to === from + 1) score -= 2;
  if (to - from > 6) score -= 2;
  // "13629 Berlin" is no street.
  if (first.kind === 'digits' && first.word.length > 3 && asksAddress(hints, locale)) score -= 3;
  return score - from * 0.01;
}
