/** Whether two JSON values are the same. What is undefined counts as left out. */
export const isSame = (actual: unknown, expected: unknown): boolean =>
  holds(actual, expected) && holds(expected, actual);

/** Whether a value holds at least what is expected of it: objects may hold more, lists and plain values are the same. */
export function holds(actual: unknown, expected: unknown): boolean {
  if (Array.isArray(expected)) {
    return (
      Array.isArray(actual) &&
      actual.length === expected.length &&
      expected.every((item, index) => isSame(actual[index], item))
    );
  }
  if (!isRecord(expected)) return Object.is(actual, expected);
  return isRecord(actual) && Object.entries(expected).every(([key, value]) => holds(actual[key], value));
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
