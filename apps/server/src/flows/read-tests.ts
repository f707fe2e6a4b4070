import { err, ok, type Result } from '@turnwise/basics';
import { whatIsExpected } from '@turnwise/flow';
import { type FlowTest, flowTestSchema } from '@turnwise/testing';
import type { Failure } from '../failure.ts';

/** The largest test that is kept, in bytes: hundreds of times a usual one. */
const maxTestBytes = 256 * 1024;
const mostDetails = 20;

/** Reads tests as they were sent. The first that is none says why, and then none is read. */
export function readTests(sent: readonly unknown[]): Result<FlowTest[], Failure> {
  const tests = new Map<string, FlowTest>();
  for (const [index, candidate] of sent.entries()) {
    const which = sent.length > 1 ? `Test ${index + 1}` : 'This test';
    const test = flowTestSchema.safeParse(candidate);
    if (!test.success) {
      const details = test.error.issues.slice(0, mostDetails).map((issue) => {
        const place = issue.path.length > 0 ? ` "${issue.path.map(String).join('.')}"` : ' it';
        return `${which}:${place} ${whatIsExpected(issue, candidate)}.`;
      });
      return err(invalidTests(`${which} cannot be read, so nothing was saved. ${details[0]}`, details));
    }
    const { id, title } = test.data;
    if (Buffer.byteLength(JSON.stringify(test.data)) > maxTestBytes) return err(testTooLarge(title));
    if (tests.has(id)) {
      return err(invalidTests(`Two of these tests have the id "${id}", so nothing was saved. Rename one.`));
    }
    tests.set(id, test.data);
  }
  return ok([...tests.values()]);
}

/** Reads a stored test; null where it is damaged. */
export function readStoredTest(text: string): FlowTest | null {
  try {
    return flowTestSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

export const invalidTests = (message: string, details?: readonly string[]): Failure => ({
  code: 'invalid_tests',
  message,
  ...(details ? { details } : {}),
});

const testTooLarge = (title: string): Failure => ({
  code: 'test_too_large',
  message: `The test "${title}" is more than ${maxTestBytes / 1024} KB, which is too large for a test. Nothing was saved.`,
});
