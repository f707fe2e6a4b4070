import type { Renames } from '@turnwise/flow';
import type { Line } from '../golden/golden-file.ts';
import type { FlowTest } from './flow-test.ts';

/** A test that calls states, slots and actions as its flow calls them now; the very same test where it names none of them. */
export function renameInTest(test: FlowTest, renames: Renames): FlowTest {
  const lines = test.lines.map((line) => renameInLine(line, renames));
  const renamed: FlowTest = {
    ...test,
    lines,
    ...(test.answers ? { answers: renameKeys(test.answers, renames.actions) } : {}),
  };
  return JSON.stringify(renamed) === JSON.stringify(test) ? test : renamed;
}

function renameInLine(line: Line, { states, slots, actions }: Renames): Line {
  const { state, startFrom, set, slots: values, confirmed, attempts, calls } = line;
  return {
    ...line,
    ...(state === undefined ? {} : { state: called(state, states) }),
    ...(startFrom === undefined ? {} : { startFrom: called(startFrom, states) }),
    ...(set ? { set: renameKeys(set, slots) } : {}),
    ...(values ? { slots: renameKeys(values, slots) } : {}),
    ...(confirmed ? { confirmed: confirmed.map((slot) => called(slot, slots)) } : {}),
    ...(attempts ? { attempts: renameKeys(attempts, slots) } : {}),
    ...(calls
      ? {
          calls: calls.map((call) =>
            typeof call === 'string'
              ? called(call, actions)
              : { ...call, action: called(call.action, actions) },
          ),
        }
      : {}),
  };
}

const called = (name: string, renames: ReadonlyMap<string, string>): string => renames.get(name) ?? name;

const renameKeys = <Value>(
  record: Readonly<Record<string, Value>>,
  renames: ReadonlyMap<string, string>,
): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [called(name, renames), value]));
