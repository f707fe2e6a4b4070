import type { Action, JsonValue } from '@turnwise/flow';
import { resolveBuiltin } from './builtins.ts';
import { sampleResult } from './sample-result.ts';

type Input = Readonly<Record<string, JsonValue>>;

/** Inputs that lead the sample data to its different outcomes. */
const exampleInputs: readonly Input[] = [
  { order_number: 'ORD-12345', time: '10:00', email: 'sarah@example.com' },
  { order_number: 'ORD-99999', time: '12:00', email: 'taken@example.com' },
  { order_number: 'ORD-00000', email: 'customer@example.com' },
];

/** What comes back with an outcome that was chosen by hand, whatever the input would have led to. */
export function sampleData(action: Action, outcome: string, input: Input): JsonValue {
  const asked = sampleResult(action, input);
  if (asked.kind === 'outcome' && asked.outcome === outcome) return asked.data;
  if (action.kind === 'builtin' && action.builtin) return builtinData(action.builtin, outcome, input);
  return action.samples.find((sample) => sample.outcome === outcome)?.data ?? {};
}

function builtinData(builtin: string, outcome: string, input: Input): JsonValue {
  for (const example of exampleInputs) {
    const answer = resolveBuiltin(builtin, example);
    if (answer.kind !== 'outcome' || answer.outcome !== outcome) continue;
    const { data } = answer;
    // What only echoes the example speaks of what was really asked.
    return isRecord(data)
      ? Object.fromEntries(
          Object.entries(data).map(([key, value]) => [key, key in example ? (input[key] ?? value) : value]),
        )
      : data;
  }
  return {};
}

const isRecord = (data: JsonValue): data is Record<string, JsonValue> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);
