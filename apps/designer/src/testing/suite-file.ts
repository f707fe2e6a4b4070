import type { FlowTest, TestSuite } from '@turnwise/testing';

/** The tests of a flow as the file that is saved, added again elsewhere and played by `turnwise test`. */
export function writeSuite(tests: readonly FlowTest[]): string {
  const suite: TestSuite = { format: 'turnwise/tests', schemaVersion: 1, tests: [...tests] };
  return `${JSON.stringify(suite, null, 2)}\n`;
}

/**
 * The tests in a file, for the server to judge one by one: it knows what a test is. Null where this is no such file at
 * all.
 */
export function readSuite(text: string): FlowTest[] | null {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof read !== 'object' || read === null || !('format' in read) || !('tests' in read)) return null;
  return read.format === 'turnwise/tests' && Array.isArray(read.tests) ? read.tests : null;
}
