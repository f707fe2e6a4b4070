import type { z } from 'zod';
import { placeToWords, valueAt } from './place-to-words.ts';

type Issue = z.core.$ZodIssue;

const expectedWords: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
  record: 'a group of named entries',
};

function kindOfValue(value: unknown): string {
  if (value === null) return 'empty (null)';
  if (Array.isArray(value)) return 'a list';
  switch (typeof value) {
    case 'string':
      return 'a text';
    case 'number':
      return 'a number';
    case 'boolean':
      return 'true or false';
    default:
      return 'a group of fields';
  }
}

const orList = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;

const amount = (issue: { origin: string }, limit: unknown): string => {
  const count = Number(limit);
  if (issue.origin === 'string') return `${count} ${count === 1 ? 'character' : 'characters'} long`;
  if (issue.origin === 'array') return `${count} ${count === 1 ? 'entry' : 'entries'} long`;
  return String(count);
};

/** What one issue asks for, without its place: "should be a text, and is a number". */
function expectation(issue: Issue, value: unknown): string {
  switch (issue.code) {
    case 'invalid_type': {
      const expected = expectedWords[issue.expected] ?? issue.expected;
      if (value === undefined) return `is missing; it should be ${expected}`;
      const found = kindOfValue(value);
      return expected === 'a whole number' && found === 'a number'
        ? 'should be a whole number'
        : `should be ${expected}, and is ${found}`;
    }
    case 'invalid_value': {
      const options = issue.values.map((option) => (option === '' ? 'empty' : JSON.stringify(option)));
      return `${value === undefined ? 'is missing; it' : ''} should be ${orList(options)}`.trim();
    }
    case 'too_small':
      return `should be at least ${amount(issue, issue.minimum)}`;
    case 'too_big':
      return `should be at most ${amount(issue, issue.maximum)}`;
    case 'invalid_union':
      return unionExpectation(issue, value);
    case 'unrecognized_keys':
      return `has an entry this version does not know: ${issue.keys.map((key) => `"${key}"`).join(', ')}`;
    case 'invalid_key':
      return `cannot be called that. ${issue.issues[0]?.message ?? ''}`.trim();
    case 'invalid_format':
      return issue.message.startsWith('Invalid ')
        ? 'is not written as expected'
        : `is not right. ${issue.message}`;
    case 'not_multiple_of':
      return `should be a multiple of ${issue.divisor}`;
    case 'invalid_element':
    case 'custom':
      return `is not right. ${issue.message}`;
  }
}

function unionExpectation(issue: Extract<Issue, { code: 'invalid_union' }>, value: unknown): string {
  if (issue.errors.length === 0) {
    const options = 'options' in issue ? (issue.options ?? []).map(String) : [];
    if (options.length === 0) return 'is of a kind this version does not know';
    const missing = value === undefined ? 'is missing; it' : '';
    return `${missing} should be ${orList(options)}`.trim();
  }
  // Types are told together ("a text or a number"); a value of the right type is told what its own member asks for.
  const members = issue.errors.map((errors) => errors[0]).filter((error) => error !== undefined);
  const closest = members.find((error) => error.code !== 'invalid_type' && error.code !== 'invalid_value');
  if (closest) return expectation(closest, value);
  const types = members.flatMap((error) =>
    error.code === 'invalid_type' ? [expectedWords[error.expected] ?? error.expected] : [],
  );
  return value === undefined
    ? `is missing; it should be ${orList(types)}`
    : `should be ${orList(types)}, and is ${kindOfValue(value)}`;
}

/** One line a person can act on: where it is, by label, and what is expected there. */
export const issueToWords = (issue: Issue, document: unknown): string =>
  `${placeToWords(document, issue.path)} ${expectation(issue, valueAt(document, issue.path))}.`
    .replace(/\.\.$/, '.')
    .replace(/\s+/g, ' ');

/** The first thing that keeps a value from being saved. */
export const errorToWords = (error: z.ZodError, document: unknown): string => {
  const issue = error.issues[0];
  return issue ? issueToWords(issue, document) : 'This cannot be saved.';
};
