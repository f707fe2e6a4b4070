/** A piece of what a pattern fits, as people would say it: the letters themselves, or how many of a kind. */
export type PatternPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: Several; readonly min: number; readonly max: number };
type Several = 'digits' | 'capitals' | 'smalls' | 'letters';

/** The parts of each form it may have. */
export type PatternForms = readonly (readonly PatternPart[])[];

const classes: Readonly<Record<Several, string>> = {
  digits: '\\d',
  capitals: '[A-Z]',
  smalls: '[a-z]',
  letters: '[A-Za-z]',
};

/**
 * What examples have in common: digits stand for as many digits, and so do signs written in their place ("NL####").
 * Letters stand for themselves, unless the examples differ in them. Examples of another make are another form. Null
 * without any.
 */
export function formsOf(examples: string): PatternForms | null {
  const makes = new Map<string, PatternPart[]>();
  for (const example of examples.split(',').map((text) => text.trim())) {
    if (example === '') continue;
    const runs = runsOf(example);
    const make = runs.map(({ kind, text }) => (kind === 'signs' ? text : kind)).join(' ');
    const known = makes.get(make);
    makes.set(make, known ? known.map((part, at) => widened(part, runs[at]?.text ?? '')) : runs.map(asPart));
  }
  return makes.size === 0 ? null : [...makes.values()].map(joined);
}

type Run = { readonly kind: 'digits' | 'letters' | 'signs'; readonly text: string };

const runsOf = (example: string): Run[] =>
  [...example.matchAll(/(\d+|#{2,})|([A-Za-z]+)|[^\dA-Za-z#]+|#/g)].map(([text, digits, letters]) => ({
    kind: digits !== undefined ? 'digits' : letters !== undefined ? 'letters' : 'signs',
    text,
  }));

const asPart = ({ kind, text }: Run): PatternPart =>
  kind === 'digits' ? { kind, min: text.length, max: text.length } : { kind: 'text', text };

/** The part, so that it also fits a text of the same kind in its place. */
function widened(part: PatternPart, text: string): PatternPart {
  if (part.kind !== 'text') {
    const kind = part.kind === 'digits' ? part.kind : caseOfBoth(part.kind, caseOf(text));
    return { kind, min: Math.min(part.min, text.length), max: Math.max(part.max, text.length) };
  }
  if (part.text === text) return part;
  const kind = caseOfBoth(caseOf(part.text), caseOf(text));
  return {
    kind,
    min: Math.min(part.text.length, text.length),
    max: Math.max(part.text.length, text.length),
  };
}

type Case = Exclude<Several, 'digits'>;

const caseOf = (letters: string): Case =>
  letters === letters.toUpperCase() ? 'capitals' : letters === letters.toLowerCase() ? 'smalls' : 'letters';
const caseOfBoth = (one: Case, other: Case): Case => (one === other ? one : 'letters');

/** Texts that stand side by side are one. */
function joined(parts: readonly PatternPart[]): PatternPart[] {
  const all: PatternPart[] = [];
  for (const part of parts) {
    const last = all.at(-1);
    if (part.kind === 'text' && last?.kind === 'text') {
      all[all.length - 1] = { kind: 'text', text: last.text + part.text };
    } else all.push(part);
  }
  return all;
}

/** The pattern of these forms: for all of a value, or for words in a message. */
export function patternOf(forms: PatternForms, isWhole: boolean): string {
  const inner = forms.map((parts) => parts.map(partAsPattern).join(''));
  if (isWhole) return inner.length === 1 ? `^${inner[0]}$` : `^(?:${inner.join('|')})$`;
  // Not in the middle of a longer word or number.
  const edge = (part: PatternPart | undefined, letter: RegExp) =>
    part && (part.kind !== 'text' || letter.test(part.text)) ? '\\b' : '';
  return forms
    .map((parts, index) => `${edge(parts[0], /^\w/)}${inner[index]}${edge(parts.at(-1), /\w$/)}`)
    .join('|');
}

const partAsPattern = (part: PatternPart): string =>
  part.kind === 'text'
    ? part.text.replace(/[\\^$.|?*+()[\]{}]/g, '\\$&')
    : classes[part.kind] + timesOf(part.min, part.max);

const timesOf = (min: number, max: number): string =>
  min === max ? (min === 1 ? '' : `{${min}}`) : `{${min},${max}}`;

/** What a pattern fits, where it is one that examples make; null for any other. */
export function readForms(pattern: string): PatternForms | null {
  const [, several, one] = /^\^(?:\(\?:(.+)\)|(.+))\$$/s.exec(pattern) ?? [];
  const whole = several ?? one;
  const forms: PatternPart[][] = [[]];
  let end = 0;
  const inner = whole ?? pattern;
  for (const [all, kind, min = '1', max = min, escaped, plain] of inner.matchAll(piece)) {
    end += all.length;
    const many = severals.find((name) => classes[name] === kind);
    if (all === '|') forms.push([]);
    else if (many) forms.at(-1)?.push({ kind: many, min: Number(min), max: Number(max) });
    else if (all !== '\\b') forms.at(-1)?.push({ kind: 'text', text: escaped ?? plain ?? '' });
  }
  const read = forms.map(joined);
  const isAll = end === inner.length && read.every((parts) => parts.length > 0);
  return isAll && patternOf(read, whole !== undefined) === pattern ? read : null;
}

const severals = ['digits', 'capitals', 'smalls', 'letters'] as const;
const piece =
  /(\\d|\[A-Z\]|\[a-z\]|\[A-Za-z\])(?:\{(\d+)(?:,(\d+))?\})?|\\([\\^$.|?*+()[\]{}])|\\b|\||([^\\^$.|?*+()[\]{}])/gsy;
