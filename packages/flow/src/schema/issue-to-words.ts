import type { z } from 'zod';
import { placeToWords, valueAt } from './place-to-words.ts';
import { englishReadingWords, type ReadingWords } from './reading-words.ts';

type Issue = z.core.$ZodIssue;

function kindOfValue(value: unknown, { empty, tooLarge, kinds }: ReadingWords): string | undefined {
  if (value === null) return empty;
  // Digits such as 1e400, for which there is no number.
  if (typeof value === 'number' && !Number.isFinite(value)) return tooLarge;
  return kinds[Array.isArray(value) ? 'array' : typeof value] ?? kinds.object;
}

const orList = (items: readonly string[], { or }: ReadingWords): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')}${or}${items.at(-1)}`;

const amount = (issue: { origin: string }, limit: unknown, words: ReadingWords): string => {
  const count = Number(limit);
  if (issue.origin === 'string') return words.characters(count);
  return issue.origin === 'array' ? words.entryCount(count) : String(count);
};

const shouldBe = (expected: string, value: unknown, words: ReadingWords): string =>
  value === undefined ? words.missing(expected) : words.shouldBe(expected);

/** What is expected there, and what is there instead. */
function isInstead(expected: string, value: unknown, words: ReadingWords): string {
  const found = kindOfValue(value, words) ?? '';
  return value === undefined ? words.missing(expected) : words.isInstead(expected, found);
}

/** Said by a schema of ours. What zod says by itself speaks of inputs and their types. */
const isOwn = ({ message }: { readonly message?: string }): boolean =>
  message !== undefined && message !== '' && !message.startsWith('Invalid ');

/** The issues of a union are those of its members. */
const leaves = (issues: readonly Issue[]): Issue[] =>
  issues.flatMap((issue) => (issue.code === 'invalid_union' ? issue.errors.flatMap(leaves) : [issue]));

/** What one issue asks for, without its place: "should be a text, and is a number". */
function expectation(issue: Issue, value: unknown, words: ReadingWords): string {
  switch (issue.code) {
    case 'invalid_type': {
      const expected = words.kinds[issue.expected] ?? issue.expected;
      return issue.expected === 'int' && Number.isFinite(value)
        ? words.shouldBe(expected)
        : isInstead(expected, value, words);
    }
    case 'invalid_value': {
      const options = issue.values.map((option) =>
        option === '' ? words.emptyText : JSON.stringify(option),
      );
      return shouldBe(orList(options, words), value, words);
    }
    case 'too_small':
      return words.atLeast(amount(issue, issue.minimum, words));
    case 'too_big':
      return words.atMost(amount(issue, issue.maximum, words));
    case 'invalid_union':
      return unionExpectation(issue, value, words);
    case 'unrecognized_keys':
      return words.unknownEntry(issue.keys.map(words.quote).join(', '));
    case 'invalid_key':
      return words.badName(leaves(issue.issues).find(isOwn)?.message ?? '').trim();
    case 'invalid_format':
      return isOwn(issue) ? words.wrong(issue.message) : words.otherwiseWritten;
    case 'not_multiple_of':
      return words.multipleOf(Number(issue.divisor));
    case 'invalid_element':
    case 'custom':
      return words.wrong(issue.message);
  }
}

function unionExpectation(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  value: unknown,
  words: ReadingWords,
): string {
  if (issue.errors.length === 0) {
    const options = 'options' in issue ? (issue.options ?? []).map(String) : [];
    return options.length === 0 ? words.unknownKind : shouldBe(orList(options, words), value, words);
  }
  // Types are told together ("a text or a number"); a value of the right type is told what its own member asks for.
  const members = issue.errors.map((errors) => errors[0]).filter((error) => error !== undefined);
  const right = members.filter((error) => error.code !== 'invalid_type' && error.code !== 'invalid_value');
  const closest = right.find((error) => error.code !== 'invalid_format' || isOwn(error)) ?? right[0];
  if (closest) return expectation(closest, value, words);
  const types = members.flatMap((error) =>
    error.code === 'invalid_type' ? [words.kinds[error.expected] ?? error.expected] : [],
  );
  return isInstead(orList(types, words), value, words);
}

/** One line a person can act on: where it is, by label, and what is expected there. */
export const issueToWords = (
  issue: Issue,
  document: unknown,
  words: ReadingWords = englishReadingWords,
): string =>
  `${placeToWords(document, issue.path, words)} ${expectation(issue, valueAt(document, issue.path), words)}.`
    .replace(/\.\.$/, '.')
    .replace(/\s+/g, ' ');

/** What is expected where an issue is, for those who name the place themselves: "is missing; it should be a text". */
export const whatIsExpected = (issue: Issue, document: unknown): string =>
  expectation(issue, valueAt(document, issue.path), englishReadingWords).replace(/\.$/, '');

/** The first thing that keeps a value from being saved. */
export const errorToWords = (error: z.ZodError, document: unknown): string => {
  const issue = error.issues[0];
  return issue ? issueToWords(issue, document) : 'This cannot be saved.';
};
