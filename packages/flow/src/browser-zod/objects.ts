import { type Issue, inside, invalidType, issueAt } from './issue.ts';
import { Schema } from './schema.ts';

type Shape = Readonly<Record<string, Schema>>;
type Field = { readonly key: string; readonly schema: Schema };

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A group of fields, with what can be made of it. */
export class ObjectSchema extends Schema {
  /** The fields may name schemas that are made later, by getters: they are not looked at before the first value is read. */
  constructor(shape: Shape) {
    let fields: readonly Field[] | undefined;
    super(
      (value, issues) => {
        fields ??= Object.keys(shape).flatMap((key) => {
          const schema = shape[key];
          return schema ? [{ key, schema }] : [];
        });
        return readFields(fields, value, issues);
      },
      { shape },
    );
  }

  pick(mask: Readonly<Record<string, true>>): ObjectSchema {
    return new ObjectSchema(Object.fromEntries(Object.entries(this.shape).filter(([key]) => mask[key])));
  }

  partial(mask?: Readonly<Record<string, true>>): ObjectSchema {
    return new ObjectSchema(
      Object.fromEntries(
        Object.entries(this.shape).map(([key, field]) => [
          key,
          !mask || mask[key] ? field.optional() : field,
        ]),
      ),
    );
  }
}

function readFields(fields: readonly Field[], value: unknown, issues: Issue[]): unknown {
  if (!isObject(value)) {
    issues.push(invalidType('object'));
    return value;
  }
  const read: Record<string, unknown> = {};
  let found: Issue[] = [];
  for (const { key, schema } of fields) {
    const isThere = key in value;
    const canBeAbsent = schema.traits.canBeAbsent === true;
    if (!isThere && canBeAbsent && schema.absence === 'optional') continue;
    // A list of its own for the issues of each field, but a new one only after a field that has some.
    if (found.length > 0) found = [];
    const part = schema.read(value[key], found);
    if (found.length > 0) issues.push(...inside(key, found));
    if (!isThere && schema.absence === 'missing') {
      if (found.length === 0) issues.push(...inside(key, [invalidType('nonoptional')]));
    } else if (part !== undefined || isThere || !canBeAbsent) {
      read[key] = part;
    }
  }
  return read;
}

export const record = (names: Schema, values: Schema): Schema =>
  new Schema((value, issues) => {
    if (!isObject(value)) {
      issues.push(invalidType('record'));
      return value;
    }
    const read: Record<string, unknown> = {};
    const unknown: string[] = [];
    for (const [key, entry] of Object.entries(value)) {
      if (key === '__proto__') continue;
      const wrongName: Issue[] = [];
      names.read(key, wrongName);
      if (wrongName.length === 0) {
        const found: Issue[] = [];
        read[key] = values.read(entry, found);
        if (found.length > 0) issues.push(...inside(key, found));
      } else if (names.traits.isListed) {
        unknown.push(key);
      } else {
        issues.push(...inside(key, [issueAt('invalid_key', { issues: wrongName })]));
        read[key] = entry;
      }
    }
    if (unknown.length > 0) issues.push(issueAt('unrecognized_keys', { keys: unknown, continue: true }));
    return read;
  });

/** One of several groups, told apart by the value of one field. */
export const discriminatedUnion = (field: string, options: readonly Schema[]): Schema => {
  let known: ReadonlyMap<unknown, Schema> | undefined;
  return new Schema((value, issues) => {
    if (!isObject(value)) {
      issues.push(invalidType('object'));
      return value;
    }
    known ??= new Map(options.map((option) => [option.shape[field]?.traits.literal, option]));
    const option = known.get(value[field]);
    if (option) return option.read(value, issues);
    issues.push(issueAt('invalid_union', { errors: [], options: [...known.keys()], path: [field] }));
    return value;
  });
};
