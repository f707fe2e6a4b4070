import { createFlow, type FlowDocument, parseFlow } from '@turnwise/flow';
import type { Library } from '@turnwise/runtime';
import { coverageOf } from '../coverage/coverage.ts';
import { wayKey } from '../coverage/ways.ts';
import type { FlowTest } from '../suite/flow-test.ts';
import { runTest } from '../suite/run-test.ts';
import { type FindOptions, findTests } from './find-tests.ts';

export const noon = '2026-11-20T12:00:00.000Z';

type Parts = Partial<
  Pick<FlowDocument, 'slots' | 'states' | 'actions' | 'listeners' | 'settings' | 'language' | 'id'>
>;

/** A flow that begins in `start`, as its author wrote it. */
export function flowOf({ id = 'flow', ...parts }: Parts): FlowDocument {
  const flow = parseFlow({ ...createFlow(id, 'Flow'), start: 'start', ...parts });
  if (!flow.ok) throw new Error(`${flow.error.message} ${flow.error.details.join(' ')}`);
  return flow.value;
}

/** Everything that is found, with ids `t1`, `t2`, ... */
export function allFound(
  flow: FlowDocument,
  library: Library = {},
  options: Partial<FindOptions> & { known?: ReadonlySet<string> } = {},
): FlowTest[] {
  let count = 0;
  const { known = new Set<string>(), ...rest } = options;
  const found = findTests(flow, library, known, {
    steps: 4_000,
    at: noon,
    newId: () => `t${++count}`,
    ...rest,
  });
  return [...found].filter((test) => test !== null);
}

/** What the tests leave untested, by `wayKey`. */
export function untestedBy(tests: readonly FlowTest[], flow: FlowDocument, library: Library = {}): string[] {
  const played = tests.map((test) => runTest(test, flow, library).played);
  return coverageOf(flow, played).untested.map(wayKey);
}

/** What is said in a test, line by line. */
export const saidIn = ({ lines }: FlowTest): string[] =>
  lines.map(({ user, silence }) => (silence ? '...' : (user ?? '')));
