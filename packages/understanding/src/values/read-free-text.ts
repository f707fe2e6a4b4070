import type { Locale, TextKind } from '../locales/locale.ts';
import type { Message, Token } from '../message/message.ts';
import { isSentenceEnd } from '../slots/clause.ts';
import type { SlotWords } from '../slots/slot-words.ts';
import type { Span } from '../understanding.ts';
import { addressLine, asksAddress } from './address-line.ts';

export type FreeTextReading = { span: Span; value: string };
export type FreeTextHints = {
  words: SlotWords /** Tokens that dates, times, phones and the like already took. */;
  taken: Uint8Array;
};

const isCapital = (message: Message, token: Token): boolean => {
  const first = message.text.slice(token.start, token.start + 1);
  return first !== first.toLowerCase();
};

/** The answer inside a reply to an open question: its words without "it's", "my reason is", "please". */
export function readFreeText(message: Message, locale: Locale, hints: FreeTextHints): FreeTextReading | null {
  if (!message.tokens.some((token) => token.kind !== 'mark')) return null;
  const kind = hints.words.textKind;
  if (kind !== null && kind !== 'prose') {
    const named = readNamed(message, locale, kind, hints);
    if (named) return asksAddress(hints, locale) ? addressLine(message, locale, hints, named) : named;
  }
  return strippedAnswer(message, locale, hints.words);
}

/** Takes lead-ins and closings off, and keeps the rest as typed. */
function strippedAnswer(message: Message, locale: Locale, words: SlotWords): FreeTextReading | null {
  const { tokens, text } = message;
  let from = 0;
  let to = tokens.length;
  while (from < to) {
    const table = words.textKind === 'prose' ? locale.freeText.proseLeadIns : locale.freeText.leadIns;
    const found = table.match(tokens, from);
    const lead = found && locale.freeText.infinitive.has(tokens[found.to]?.word ?? '') ? null : found;
    const own = ownLeadIn(tokens, from, locale, words);
    const next = Math.max(lead?.to ?? from, own);
    if (next === from || next >= to) break;
    from = next;
    while (from < to && (tokens[from]?.word === ',' || tokens[from]?.word === ':')) from++;
  }
  for (let isTrimmed = true; isTrimmed && to > from; ) {
    isTrimmed = false;
    while (to > from + 1 && '.,!;'.includes(tokens[to - 1]?.word ?? ' ')) to--;
    for (let at = Math.max(from + 1, to - 4); at < to; at++) {
      const closing = locale.freeText.closings.match(tokens, at);
      if (closing?.to === to) {
        to = at;
        isTrimmed = true;
        break;
      }
    }
  }
  const first = tokens[from];
  const last = tokens[to - 1];
  if (!first || !last) return null;
  let [start, end] = [first.start, last.end];
  if (from === 0) start = text.length - text.trimStart().length;
  if (to === tokens.length) end = text.trimEnd().length;
  return { span: [start, end], value: text.slice(start, end) };
}

/** "my reason is", "the order number: ", "reason is". */
function ownLeadIn(tokens: readonly Token[], from: number, locale: Locale, words: SlotWords): number {
  let at = from;
  if (locale.meaning.mine.has(tokens[at]?.word ?? '') || locale.calendar.articles.has(tokens[at]?.word ?? ''))
    at++;
  const named = at;
  while (at < named + 4) {
    const word = tokens[at]?.word ?? '';
    const isOfSlot =
      words.nameStems.has(locale.meaning.stem(word)) ||
      locale.meaning.slotFiller.has(word) ||
      locale.freeText.kinds.has(word);
    if (!isOfSlot) break;
    at++;
  }
  if (at === named) return from;
  const verb = tokens[at]?.word ?? '';
  if (!locale.freeText.isWords.has(verb)) return from;
  return locale.freeText.thatWords.has(tokens[at + 1]?.word ?? '') ? at + 2 : at + 1;
}

type Run = { from: number; to: number; score: number };

/** A place, person, title or sort: the run of words that names something, by case, prepositions and what is left over. */
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

function readNamed(
  message: Message,
  locale: Locale,
  kind: Exclude<TextKind, 'prose'>,
  hints: FreeTextHints,
): FreeTextReading | null {
  const { tokens, text } = message;
  const runs = namedRuns(message, locale, kind, hints);
  let best: Run | null = null;
  for (const run of runs) if (!best || run.score > best.score) best = run;
  if (!best || best.score <= 0) return null;
  const span: Span = [tokens[best.from]?.start ?? 0, tokens[best.to - 1]?.end ?? 0];
  const value = text.slice(span[0], span[1]);
  if (kind !== 'person') return { span, value };
  const owner = value.replace(/\s*['’]s$/, '');
  return { span: [span[0], span[0] + owner.length], value: owner };
}

function namedRuns(
  message: Message,
  locale: Locale,
  kind: Exclude<TextKind, 'prose'>,
  hints: FreeTextHints,
): Run[] {
  const { tokens } = message;
  const { freeText, meaning } = locale;
  const isAllLower = message.text === message.text.toLowerCase();
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
    const isInside = at > 0 && !isSentenceEnd(tokens, at - 1);
    if (tokens[at - 1]?.word === '-' && !token.isSpaced && tokens[at - 2]?.kind === 'word') return false;
    if (
      kind === 'place' &&
      freeText.placeNouns.has(token.word) &&
      at > 0 &&
      !isStop(at - 1) &&
      !freeText.wrappers.has(tokens[at - 1]?.word ?? '')
    )
      return false;
    if (isCapital(message, token) && isInside && !isAllLower && !meaning.functionWords.has(token.word))
      return false;
    if (
      isCapital(message, token) &&
      isInside &&
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
    const [first, last] = isAllLower || kind === 'sort' ? [at, to] : properPart(message, at, to, locale);
    runs.push({
      from: first,
      to: last,
      score: scoreOf(message, first, last, locale, kind, hints, isAllLower),
    });
    at = Math.max(to, at + 1);
  }
  return runs;
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
function properPart(message: Message, from: number, to: number, locale: Locale): readonly [number, number] {
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
  if (locale.freeText.kinWords.has(tokens[first - 1]?.word ?? '')) return [first - 1, last];
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
  return score - from * 0.01;
}
