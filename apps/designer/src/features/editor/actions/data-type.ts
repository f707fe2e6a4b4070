import type { JsonValue } from '@turnwise/flow';

/** The kinds of data in plain words. */
export type DataType = 'text' | 'number' | 'boolean' | 'group' | 'list' | 'nothing';

export function dataTypeOf(value: JsonValue): DataType {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'list';
  switch (typeof value) {
    case 'number':
      return 'number';
    case 'boolean':
      return 'boolean';
    case 'object':
      return 'group';
    default:
      return 'text';
  }
}

/** What a field of a type begins as. */
export function emptyData(type: DataType): JsonValue {
  switch (type) {
    case 'text':
      return '';
    case 'number':
      return 0;
    case 'boolean':
      return true;
    case 'group':
      return {};
    case 'list':
      return [];
    case 'nothing':
      return null;
  }
}

/** The fields with one of them called differently, in their order. */
export const renameField = (
  entries: readonly (readonly [string, JsonValue])[],
  from: string,
  to: string,
): [string, JsonValue][] => entries.map(([key, value]) => [key === from ? to : key, value]);
