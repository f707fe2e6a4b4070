import type { JsonValue } from '@turnwise/flow';

/** One piece of what actions brought back: "order amount", "49.9". */
export type DataLine = { readonly name: string; readonly text: string };

/** Data as lines to read: what lies inside something else is named by the way to it. */
export function dataLines(data: Readonly<Record<string, JsonValue>>, within = ''): DataLine[] {
  return Object.entries(data).flatMap(([key, value]) => {
    const name = `${within}${key.replaceAll('_', ' ')}`;
    if (isRecord(value)) return dataLines(value, `${name} `);
    return [{ name, text: typeof value === 'string' ? value : JSON.stringify(value) }];
  });
}

const isRecord = (value: JsonValue): value is Record<string, JsonValue> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length > 0;
