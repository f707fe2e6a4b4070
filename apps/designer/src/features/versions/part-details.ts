import { changedFields, type FlowDocument } from '@turnwise/flow';
import { readableField, valueWords } from './value-words.ts';

/** What one thing was and is, in words. Null where it was not there, or is not any more. */
export type Detail = {
  readonly key: string;
  readonly what: string;
  readonly before: string | null;
  readonly after: string | null;
};

const never = new Set(['id']);

/** The fields in which two readings of a part differ, each with what it was and is. */
export function partDetails(
  before: { readonly flow: FlowDocument; readonly part: object },
  after: { readonly flow: FlowDocument; readonly part: object },
  skip: ReadonlySet<string> = never,
): Detail[] {
  const [old, now] = [before.part as Fields, after.part as Fields];
  return changedFields(before.part, after.part)
    .filter((field) => !skip.has(field))
    .map((field) => ({
      key: field,
      what: capital(readableField(field)),
      before: valueWords(before.flow, field, old[field]),
      after: valueWords(after.flow, field, now[field]),
    }));
}

type Fields = Readonly<Record<string, unknown>>;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
