import { mapCondition } from '../conditions/map-condition.ts';
import type { BranchDocument } from '../schema/branch.ts';
import type { ConditionDocument } from '../schema/condition.ts';
import type { RetryDocument } from '../schema/retry.ts';
import type { ValueExpression } from '../schema/value-expression.ts';
import { mapList } from './map-list.ts';
import { mapPlaceholders } from './map-placeholders.ts';
import type { ReferenceMapper, SlotUse } from './reference-mapper.ts';

/** Sets a key only when it was there: a document keeps the fields its author wrote, and no others. */
function withMapped<T extends object, K extends keyof T>(
  part: T,
  key: K,
  map: (value: NonNullable<T[K]>) => T[K],
): T {
  const value = part[key];
  if (value === undefined || value === null) return part;
  const mapped = map(value as NonNullable<T[K]>);
  return mapped === value ? part : { ...part, [key]: mapped };
}

export { withMapped };

export function mapRecord<T>(
  record: Record<string, T>,
  map: (value: T, key: string) => T,
): Record<string, T> {
  let changed = false;
  const mapped: Record<string, T> = {};
  for (const [key, value] of Object.entries(record)) {
    const next = map(value, key);
    if (next !== value) changed = true;
    mapped[key] = next;
  }
  return changed ? mapped : record;
}

/** A text: its placeholders' slots first, then the text as a whole. */
export const mapText = (text: string, mapper: ReferenceMapper, field: string): string =>
  mapper.text(mapPlaceholders(text, mapper, field), field);

export const mapTexts = (texts: string[], mapper: ReferenceMapper, field: string): string[] =>
  mapList(texts, (text, index) => mapText(text, mapper, `${field}.${index}`));

/** A target; an empty one refers to nothing. */
export const mapTarget = (to: string, mapper: ReferenceMapper, field: string): string =>
  to === '' ? to : mapper.state(to, field);

export const mapSlotName = (slot: string, mapper: ReferenceMapper, use: SlotUse, field: string): string =>
  slot === '' ? slot : mapper.slot(slot, use, field);

export const mapSlotList = (
  slots: string[],
  mapper: ReferenceMapper,
  use: SlotUse,
  field: string,
): string[] => mapList(slots, (slot) => mapSlotName(slot, mapper, use, field));

export const mapExpression = (
  value: ValueExpression,
  mapper: ReferenceMapper,
  field: string,
): ValueExpression => (typeof value === 'string' ? mapText(value, mapper, field) : value);

/** A place values are kept in: a slot's name, or `data.*`, which keeps its name. */
export const mapStoreTarget = (
  target: string,
  mapper: ReferenceMapper,
  use: SlotUse,
  field: string,
): string => {
  if (!target.startsWith('data.')) return mapSlotName(target, mapper, use, field);
  mapper.data(target.slice('data.'.length), use, field);
  return target;
};

export const mapRetry = (retry: RetryDocument, mapper: ReferenceMapper, field: string): RetryDocument =>
  withMapped(retry, 'to', (to) => mapTarget(to, mapper, `${field}.to`));

export const mapBranches = (
  branches: BranchDocument[],
  mapper: ReferenceMapper,
  field: string,
): BranchDocument[] =>
  mapList(branches, (branch, index) => {
    const at = `${field}.${index}`;
    const when: ConditionDocument = mapCondition(branch.when, mapper, `${at}.when`);
    let mapped = when === branch.when ? branch : { ...branch, when };
    mapped = withMapped(mapped, 'to', (to) => mapTarget(to, mapper, `${at}.to`));
    return withMapped(mapped, 'clear', (clear) => mapSlotList(clear, mapper, 'clears', `${at}.clear`));
  });

/** Every key of a record whose keys are store targets. */
export function mapStoreKeys<T>(
  record: Record<string, T>,
  mapper: ReferenceMapper,
  field: string,
): Record<string, T> {
  const entries = Object.entries(record);
  const mapped = entries.map(
    ([key, value]) => [mapStoreTarget(key, mapper, 'fills', `${field}.${key}`), value] as const,
  );
  return mapped.every(([key], index) => key === entries[index]?.[0]) ? record : Object.fromEntries(mapped);
}
