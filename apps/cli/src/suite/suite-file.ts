import { writeFile } from 'node:fs/promises';
import { templateTests } from '@turnwise/templates';
import { type FlowTest, mostTests, type TestSuite, testSuiteSchema } from '@turnwise/testing';
import { ExitWith } from '../exit-with.ts';
import type { OpenedFlow } from '../open-flow.ts';
import { readIfThere } from '../read-text.ts';

export type OpenedSuite = {
  readonly tests: readonly FlowTest[];
  /** Where tests are kept; null where nobody named a file and the flow has none. */
  readonly file: string | null;
};

/**
 * The tests of a flow: those in the file that was named, else those beside the flow's own file, else those its template
 * brings along. A named file has to be there, unless tests are to be written into it.
 */
export async function openSuite(
  { flow, file }: OpenedFlow,
  named: string | undefined,
  mayBeMissing: boolean,
): Promise<OpenedSuite> {
  const beside = named ?? (file === null || file === '-' ? null : besideFlow(file));
  if (beside === null) return { tests: file === null ? templateTests(flow.id) : [], file: null };
  const text = await readIfThere(beside);
  if (text !== null) return { tests: readSuite(beside, text), file: beside };
  if (named !== undefined && !mayBeMissing) throw new ExitWith(2, `There is no file ${named}.`);
  return { tests: [], file: beside };
}

/** `shop/refund.json` has its tests in `shop/refund.tests.json`. */
export const besideFlow = (file: string): string => `${file.replace(/\.json$/i, '')}.tests.json`;

function readSuite(file: string, text: string): FlowTest[] {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    throw new ExitWith(2, `${file} is not JSON.`);
  }
  const suite = testSuiteSchema.safeParse(read);
  if (suite.success) return suite.data.tests;
  const [issue] = suite.error.issues;
  const where = issue && issue.path.length > 0 ? ` (${issue.path.join('.')}: ${issue.message})` : '';
  throw new ExitWith(2, `${file} is not a file of tests${where}.`);
}

/**
 * Adds tests to a file, which is left as it is otherwise, and makes it where there is none. As many as a file may have:
 * how many those are is given back.
 */
export async function addToSuite(file: string, found: readonly FlowTest[]): Promise<number> {
  const text = await readIfThere(file);
  const before: TestSuite =
    text === null ? { format: 'turnwise/tests', schemaVersion: 1, tests: [] } : JSON.parse(text);
  const added = found.slice(0, Math.max(0, mostTests - before.tests.length));
  const suite: TestSuite = { ...before, tests: [...before.tests, ...added] };
  await writeReport(file, `${JSON.stringify(suite, null, 2)}\n`);
  return added.length;
}

export async function writeReport(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    throw new ExitWith(2, `${file} cannot be written (${reason}).`);
  }
}
