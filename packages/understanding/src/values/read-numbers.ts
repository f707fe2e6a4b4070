import type { Locale } from '../locales/locale.ts';
import type { NumberWord } from '../locales/number-words.ts';
import type { Message, Token } from '../message/message.ts';
import { CURRENCY_SIGNS, isGlued, parseDigits } from './parse-digits.ts';

/** A number as said, by token positions, `to` exclusive. */
export type NumberReading = {
  from: number;
  to: number;
  value: number;
  isOrdinal: boolean;
  isWords: boolean;
  /** Part of a code ("ORD-12345"), or a numbered thing ("#4"): no quantity. */
  isLabel: boolean;
  /** Money or another unit says what it is. */
  hasCurrency: boolean;
  isPercent: boolean;
  /** "one" and the like: a number only beside something counted. */
  isWeak: boolean;
  /** What the same marks mean elsewhere: "1.255". */
  alternatives: readonly number[];
  /** What a scale said behind it multiplied it by: 1000 for "3k". */
  scale: number;
};

type Parsed = { value: number; to: number; isOrdinal: boolean };

/** A number written in words, "three hundred and twenty", from a token on. */
export function parseNumberWords(tokens: readonly Token[], at: number, locale: Locale): Parsed | null {
  const { numbers } = locale;
  let total = 0;
  let current = 0;
  let last: NumberWord['kind'] | 'joiner' | 'article' | null = null;
  let to = at;
  for (let i = at; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) break;
    if (token.word === '-' && last === 'tens' && isGlued(tokens, i) && isGlued(tokens, i + 1)) continue;
    if (token.kind !== 'word') break;
    if (numbers.joiners.has(token.word)) {
      if (last !== 'hundred' && last !== 'scale') break;
      last = 'joiner';
      continue;
    }
    const word = numbers.word(token.word);
    if (!word) {
      if (i === at && numbers.articles.has(token.word)) {
        last = 'article';
        continue;
      }
      break;
    }
    const opens = last === null || last === 'hundred' || last === 'scale' || last === 'joiner';
    if (word.kind === 'below_ten' || word.kind === 'teen' || word.kind === 'tens' || word.kind === 'whole') {
      if (!opens && !(last === 'tens' && word.kind === 'below_ten')) break;
      current += word.value;
    } else if (word.kind === 'ordinal') {
      if (last === 'article' || (!opens && !(last === 'tens' && word.value < 10))) break;
      return { value: total + current + word.value, to: i + 1, isOrdinal: true };
    } else if (word.kind === 'hundred') {
      if (opens) break;
      current = (current || 1) * 100;
    } else {
      if (opens && last !== 'hundred') break;
      total += (current || 1) * word.value;
      current = 0;
    }
    last = word.kind;
    to = i + 1;
  }
  if (to === at || last === 'article') return null;
  return { value: total + current, to, isOrdinal: false };
}

/** Every number of a message, in order; ordinals are marked, codes and labels kept apart. */
export function readNumbers(message: Message, locale: Locale): NumberReading[] {
  const { tokens } = message;
  const found: NumberReading[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const reading = numberAt(tokens, at, locale);
    if (!reading) continue;
    found.push(reading);
    at = reading.to - 1;
  }
  return found.map((reading, i) => scaledWith(tokens, reading, found[i + 1], locale));
}

/** "2-3k" and "between 5 and 10 thousand" say the thousand once. */
function scaledWith(
  tokens: readonly Token[],
  reading: NumberReading,
  next: NumberReading | undefined,
  { clock, meaning }: Locale,
): NumberReading {
  if (!next || next.scale === 1 || reading.scale !== 1 || next.from - reading.to !== 1) return reading;
  const joiner = tokens[reading.to]?.word ?? '';
  const isSpan = clock.rangeJoiners.has(joiner) || meaning.or.has(joiner);
  if (!isSpan || reading.value > next.value / next.scale) return reading;
  return { ...reading, value: reading.value * next.scale, scale: next.scale };
}

function numberAt(tokens: readonly Token[], at: number, locale: Locale): NumberReading | null {
  const token = tokens[at];
  if (!token || token.kind === 'mark') return null;
  const { numbers, meaning } = locale;
  if (token.kind === 'word') {
    const amount = numbers.amounts.match(tokens, at);
    if (amount) {
      const scale = numbers.word(tokens[amount.to]?.word ?? '');
      const isScaled = scale?.kind === 'scale' || scale?.kind === 'hundred';
      const to = isScaled ? amount.to + 1 : amount.to;
      return {
        ...plain(at, to, amount.value * (isScaled ? scale.value : 1)),
        isWords: true,
        hasCurrency: isMoney(tokens, at, to, locale),
      };
    }
    const parsed = parseNumberWords(tokens, at, locale);
    if (!parsed) return null;
    return {
      ...plain(at, parsed.to, parsed.value),
      isOrdinal: parsed.isOrdinal,
      isWords: true,
      hasCurrency: isMoney(tokens, at, parsed.to, locale),
      isWeak: parsed.to === at + 1 && numbers.weakOnes.has(token.word),
    };
  }
  const parsed = parseDigits(tokens, at, locale);
  if (!parsed) return null;
  let { value, to } = parsed;
  let times = 1;
  const before = tokens[at - 1];
  const beforeThat = tokens[at - 2];
  let isNegative = false;
  let isLabel = false;
  if (before && isGlued(tokens, at)) {
    if (before.kind === 'word' || before.word === '#') isLabel = true;
    else if ((before.word === '-' || before.word === '−') && (!beforeThat || before.isSpaced))
      isNegative = true;
    else if ('-_/.:@'.includes(before.word) && beforeThat && !before.isSpaced)
      isLabel = beforeThat.kind === 'word' || '/:.'.includes(before.word);
  }
  const after = tokens[to];
  let isOrdinal = false;
  if (after && !after.isSpaced && after.kind === 'word') {
    const scale = numbers.scaleSuffixes.get(after.word);
    if (numbers.ordinalSuffixes.has(after.word)) {
      isOrdinal = true;
      to++;
    } else if (scale !== undefined) {
      times = scale;
      to++;
    }
  } else if (after?.kind === 'word') {
    const word = numbers.word(after.word);
    if (word?.kind === 'scale' || word?.kind === 'hundred') {
      times = word.value;
      to++;
    }
  }
  value *= times;
  // "4/5" and "7/10" are marks out of so many.
  if (tokens[to]?.word === '/' && ['5', '10'].includes(tokens[to + 1]?.word ?? '')) to += 2;
  const next = tokens[to];
  if (next && !next.isSpaced && '_@/:'.includes(next.word)) isLabel = true;
  if (
    next?.word === '-' &&
    !next.isSpaced &&
    isGlued(tokens, to + 1) &&
    (tokens[to + 1]?.word.length ?? 0) >= 4 &&
    tokens[to + 1]?.kind === 'digits'
  )
    isLabel = true;
  return {
    ...plain(isNegative ? at - 1 : at, to, isNegative ? -value : value),
    alternatives: parsed.alternatives ?? [],
    scale: times,
    isOrdinal,
    isLabel,
    hasCurrency: isMoney(tokens, isNegative ? at - 1 : at, to, locale),
    isPercent: next?.word === '%' || meaning.percentWords.has(next?.word ?? ''),
  };
}

const plain = (from: number, to: number, value: number): NumberReading => ({
  from,
  to,
  value,
  isOrdinal: false,
  isWords: false,
  isLabel: false,
  hasCurrency: false,
  isPercent: false,
  isWeak: false,
  alternatives: [],
  scale: 1,
});

const isMoney = (tokens: readonly Token[], from: number, to: number, locale: Locale): boolean =>
  CURRENCY_SIGNS.has(tokens[from - 1]?.word ?? '') ||
  CURRENCY_SIGNS.has(tokens[to]?.word ?? '') ||
  locale.meaning.currencies.has(tokens[to]?.word ?? '');
