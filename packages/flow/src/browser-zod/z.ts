import { type Issue, inside, invalidType, issueAt, stopsChecks } from './issue.ts';
import { discriminatedUnion, ObjectSchema, record } from './objects.ts';
import { Schema } from './schema.ts';

const primitive = (expected: string, isOne: (value: unknown) => boolean, traits = {}): Schema =>
  new Schema((value, issues) => {
    if (!isOne(value)) issues.push(invalidType(expected));
    return value;
  }, traits);

const oneOf = (values: readonly unknown[], traits = {}): Schema =>
  new Schema((value, issues) => {
    if (!values.includes(value)) issues.push(issueAt('invalid_value', { values }));
    return value;
  }, traits);

const string = () => primitive('string', (value) => typeof value === 'string');
const number = () => primitive('number', Number.isFinite, { isNumber: true });
const boolean = () => primitive('boolean', (value) => typeof value === 'boolean');

const int = () =>
  primitive('number', Number.isFinite, {
    isNumber: true,
    checks: [
      {
        run: (value: unknown, issues: Issue[]) => {
          if (!Number.isInteger(value)) issues.push({ ...invalidType('int'), continue: false });
          else if (!Number.isSafeInteger(value)) {
            const limit =
              Number(value) > 0
                ? { code: 'too_big', maximum: Number.MAX_SAFE_INTEGER }
                : { code: 'too_small', minimum: Number.MIN_SAFE_INTEGER };
            issues.push(issueAt(limit.code, { ...limit, origin: 'int', continue: true }));
          }
          return value;
        },
      },
    ],
  });

const array = (entry: Schema): Schema =>
  new Schema((value, issues) => {
    if (!Array.isArray(value)) {
      issues.push(invalidType('array'));
      return value;
    }
    return value.map((item, index) => {
      const found: Issue[] = [];
      const read = entry.read(item, found);
      if (found.length > 0) issues.push(...inside(index, found));
      return read;
    });
  });

const union = (options: readonly Schema[]): Schema =>
  new Schema((value, issues) => {
    const tried: { read: unknown; found: Issue[] }[] = [];
    for (const option of options) {
      const found: Issue[] = [];
      const read = option.read(value, found);
      if (found.length === 0) return read;
      tried.push({ read, found });
    }
    // Of the right type for one of them alone: then what that one asks for is what is wrong.
    const [closest, ...others] = tried.filter(({ found }) => !stopsChecks(found));
    if (!closest || others.length > 0) {
      issues.push(issueAt('invalid_union', { errors: tried.map(({ found }) => found) }));
      return value;
    }
    issues.push(...closest.found);
    return closest.read;
  });

const anything = () => new Schema((value) => value);

const json = (): Schema => {
  const inner: Schema = new Schema((value, issues) => any.read(value, issues));
  const any = union([
    string(),
    number(),
    boolean(),
    primitive('null', (value) => value === null),
    array(inner),
    record(string(), inner),
  ]);
  return inner;
};

/**
 * Stands in for zod in the browser's bundle, where zod would be a tenth of what has to be there before a flow can be
 * edited. It has what the schemas of flows, conversations and answers use, and no more; it reads, and says what is wrong,
 * as zod does: browser-zod.test.ts holds the two side by side.
 */
export const z = {
  string,
  number,
  int,
  boolean,
  array,
  union,
  discriminatedUnion,
  record,
  partialRecord: record,
  json,
  unknown: anything,
  custom: anything,
  object: (shape: Readonly<Record<string, Schema>>) => new ObjectSchema(shape),
  literal: (literal: unknown) => oneOf([literal], { literal }),
  enum: (values: readonly string[]) => oneOf(values, { isListed: true }),
};
