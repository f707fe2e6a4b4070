import type { Slot } from '@turnwise/flow';
import { compilePattern, type Pattern } from '../patterns/compile-pattern.ts';
import type { Span } from '../understanding.ts';

/** A token that a text slot's own rules pick out of any message: an order number, a postcode. */
export type CodeReading = {
  span: Span;
  value: string;
  /** Nothing but digits: a quantity looks the same. */
  isBareDigits: boolean;
};

/** Ordinary words and values: a pattern that one of them satisfies picks nothing out. */
const ORDINARY = [
  'hello',
  'Hello',
  'the',
  'yes',
  'Sarah',
  'a',
  'x',
  '5',
  '12',
  '2019',
  '3pm',
  '15:30',
  '2019-03-08',
  'sarah@example.com',
  "it's",
  'e-mail',
  'wi-fi',
];

type CodeShape = {
  readonly prefix: string | null;
  readonly pattern: Pattern | null;
  /** What the code begins with by whichever of the two, where people leave out its mark: "ORD-". */
  readonly loose: string | null;
};

const shapes = new WeakMap<Slot, CodeShape | null>();

/** What in a slot's rules singles a code out; null for a slot that takes any text. */
export function codeShape(slot: Slot): CodeShape | null {
  const known = shapes.get(slot);
  if (known !== undefined) return known;
  const shape = derive(slot);
  shapes.set(slot, shape);
  return shape;
}

function derive(slot: Slot): CodeShape | null {
  if (slot.type !== 'text') return null;
  let prefix: string | null = null;
  let pattern: Pattern | null = null;
  let loose: string | null = null;
  for (const rule of slot.rules) {
    if (rule.kind === 'startsWith' && rule.value.length >= 2) prefix = rule.value;
    if (rule.kind === 'pattern') {
      const compiled = compilePattern(rule.value);
      if (compiled.ok && !ORDINARY.some((word) => compiled.value.find(word) !== null))
        pattern = compiled.value;
      loose ??= LITERAL_PREFIX.exec(rule.value)?.[1] ?? null;
    }
  }
  return prefix === null && pattern === null ? null : { prefix, pattern, loose: prefix ?? loose };
}

/** "^ORD-\d{4,10}$" begins with "ORD-". */
const LITERAL_PREFIX = /^\^(\p{L}{2,}[-#/])\\d/u;

const CHUNK = /[^\s,;!?"'()<>]+/gu;
const TRAILING = /(?<![.:])[.:]+$/;

/** The chunks of a text that the slot's rules single out, with their case folded where that makes them pass. */
export function readCodes(text: string, slot: Slot, isAsked: boolean): CodeReading[] {
  const shape = codeShape(slot);
  // What a pattern singles out has a digit in it, which spares most messages and words the matching.
  if (!shape || (shape.pattern && !NUMERAL.test(text))) return [];
  const found: CodeReading[] = [];
  for (const match of text.matchAll(CHUNK)) {
    const chunk = match[0].replace(TRAILING, '').replace(/^[#:]+(?=.)/, '');
    const start = match.index + match[0].indexOf(chunk);
    const reading = codeIn(chunk, start, shape);
    if (reading) found.push(reading);
  }
  const loose = found.length === 0 && isAsked && shape.loose !== null ? loosePrefix(text, shape.loose) : null;
  return loose ? [loose] : found;
}

/** "ord 12345" or "ORD12345" for a prefix "ORD-": the mark between letters and digits is often left out. */
function loosePrefix(text: string, prefix: string): CodeReading | null {
  const letters = prefix.replace(/[^\p{L}\p{N}]+$/u, '');
  if (letters === prefix || !/^\p{L}{2,}$/u.test(letters)) return null;
  const match = new RegExp(`(?<![\\p{L}\\p{N}])${letters}[\\s:#_\\p{Pd}]{0,3}(\\d[\\p{L}\\d-]*)`, 'iu').exec(
    text,
  );
  if (!match) return null;
  return {
    span: [match.index, match.index + match[0].length],
    value: prefix + (match[1] ?? ''),
    isBareDigits: false,
  };
}

function codeIn(chunk: string, start: number, shape: CodeShape): CodeReading | null {
  const { prefix } = shape;
  if (shape.pattern && !NUMERAL.test(chunk)) return null;
  let candidates = foldings(chunk);
  let offset = 0;
  if (prefix !== null) {
    offset = chunk.toLowerCase().indexOf(prefix.toLowerCase());
    if (offset < 0 || (offset > 0 && /[\p{L}\p{N}]/u.test(chunk[offset - 1] ?? ''))) return null;
    const rest = chunk.slice(offset + prefix.length);
    if (rest === '' || !/[\p{L}\p{N}]/u.test(rest)) return null;
    candidates = foldings(rest).map((folded) => prefix + folded);
  }
  for (const candidate of candidates) {
    if (shape.pattern === null)
      return {
        span: [start + offset, start + chunk.length],
        value: candidate,
        isBareDigits: /^\d+$/.test(candidate),
      };
    const hit = shape.pattern.find(candidate);
    if (hit && NUMERAL.test(hit.text) && standsAlone(candidate, hit.span)) {
      const from = start + offset + hit.span[0];
      return { span: [from, from + hit.text.length], value: hit.text, isBareDigits: /^\d+$/.test(hit.text) };
    }
  }
  return null;
}

const NUMERAL = /\p{N}/u;

/** As typed, then in the two cases a rule may ask for, where they differ from it. */
const foldings = (text: string): string[] => [...new Set([text, text.toUpperCase(), text.toLowerCase()])];

const standsAlone = (text: string, [start, end]: Span): boolean =>
  !/[\p{L}\p{N}]/u.test(text[start - 1] ?? '') && !/[\p{L}\p{N}]/u.test(text[end] ?? '');
