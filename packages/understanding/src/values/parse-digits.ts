import type { Locale } from '../locales/locale.ts';
import type { Token } from '../message/message.ts';

export const CURRENCY_SIGNS = new Set(['$', '€', '£', '¥', '₹']);

export const isGlued = (tokens: readonly Token[], at: number): boolean =>
  tokens[at] !== undefined && !tokens[at].isSpaced;

type ParsedDigits = { value: number; to: number; alternatives?: number[] };

/** Digits with group and decimal marks, as the locale writes them. */
export function parseDigits(tokens: readonly Token[], at: number, locale: Locale): ParsedDigits | null {
  const first = tokens[at];
  if (first?.kind !== 'digits') return null;
  const foreign = foreignDigits(tokens, at, locale);
  if (foreign) return foreign;
  const { groupMark, decimalMark } = locale.numbers;
  let digits = first.word;
  let to = at + 1;
  if (digits.length <= 3 && digits !== '0') {
    while (
      tokens[to]?.word === groupMark &&
      isGlued(tokens, to) &&
      isGlued(tokens, to + 1) &&
      tokens[to + 1]?.kind === 'digits' &&
      tokens[to + 1]?.word.length === 3
    ) {
      digits += tokens[to + 1]?.word;
      to += 2;
    }
  }
  const next = tokens[to + 1];
  const isMarked = isGlued(tokens, to) && isGlued(tokens, to + 1) && next?.kind === 'digits';
  const mark = tokens[to]?.word;
  if (isMarked && (mark === decimalMark || (mark === groupMark && isPoint(tokens, at, to)))) {
    digits += `.${next.word}`;
    to += 2;
  }
  return { value: Number(digits), to };
}

/** A point that groups nothing: numbers are not listed with points, so a fraction begins. "5.5.2025" is a day. */
function isPoint(tokens: readonly Token[], from: number, at: number): boolean {
  const isDotted = (mark: number, digits: number) =>
    tokens[mark]?.word === '.' &&
    tokens[digits]?.kind === 'digits' &&
    isGlued(tokens, Math.max(mark, digits));
  return tokens[at]?.word === '.' && !isDotted(from - 1, from - 2) && !isDotted(at + 2, at + 3);
}

/** Three digits behind a mark, glued to what stands before: a group of a long number. */
const isGroup = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'digits' && tokens[at]?.word.length === 3;

/**
 * Digits as other countries write them: "2.000" and "1.500,50" in English, "2 000" and "2'000" anywhere. Three digits
 * behind the decimal mark can be either; that they end in a nought says that they are thousands.
 */
function foreignDigits(tokens: readonly Token[], at: number, locale: Locale): ParsedDigits | null {
  const { groupMark, decimalMark, scaleSuffixes } = locale.numbers;
  const first = tokens[at]?.word ?? '';
  if (first.length > 3 || first[0] === '0') return null;
  let digits = first;
  let to = at + 1;
  const mark = tokens[to]?.word === "'" ? "'" : decimalMark;
  while (
    tokens[to]?.word === mark &&
    isGlued(tokens, to) &&
    isGlued(tokens, to + 1) &&
    isGroup(tokens, to + 1)
  ) {
    digits += tokens[to + 1]?.word;
    to += 2;
  }
  if (to === at + 1) {
    while (isGroup(tokens, to) && !isGlued(tokens, to) && tokens[to]?.word.endsWith('00')) {
      digits += tokens[to]?.word;
      to++;
    }
  }
  const groups = to - at - 1;
  const fraction = tokens[to + 1];
  const isFraction =
    tokens[to]?.word === groupMark &&
    isGlued(tokens, to) &&
    isGlued(tokens, to + 1) &&
    fraction?.kind === 'digits';
  if (isFraction && fraction.word.length <= 2) {
    const behind = tokens[to + 2];
    const isAmount =
      groups > 0 ||
      CURRENCY_SIGNS.has(behind?.word ?? '') ||
      CURRENCY_SIGNS.has(tokens[at - 1]?.word ?? '') ||
      locale.meaning.currencies.has(behind?.word ?? '') ||
      (isGlued(tokens, to + 2) && scaleSuffixes.has(behind?.word ?? '')) ||
      // The only number of a message is no list: "1,5", "12,5 kg".
      (at === 0 && !tokens.slice(to + 2).some(({ kind }) => kind === 'digits'));
    if (isAmount) return { value: Number(`${digits}.${fraction.word}`), to: to + 2 };
  }
  if (groups === 0 || isFraction) return null;
  const value = Number(digits);
  if (mark !== decimalMark || groups !== 2 || digits.endsWith('0')) return { value, to };
  return { value: Number(`${first}.${digits.slice(first.length)}`), to, alternatives: [value] };
}
