import type { Action, JsonValue } from '@turnwise/flow';
import type { EffectResult } from '../model/event.ts';
import { resolveBuiltin } from './builtins.ts';

/**
 * What an action answers where it is not really called: its builtin sample data, else the first of its samples that
 * fits the input, else its first outcome with nothing in it.
 */
export function sampleResult(action: Action, input: Readonly<Record<string, JsonValue>>): EffectResult {
  if (action.kind === 'builtin' && action.builtin) return resolveBuiltin(action.builtin, input);
  const sample = action.samples.find(({ when }) =>
    Object.entries(when).every(([name, value]) => isSame(input[name], value)),
  );
  if (sample) return { kind: 'outcome', outcome: sample.outcome, data: sample.data };
  const first = action.outcomes[0];
  if (first) return { kind: 'outcome', outcome: first.name, data: {} };
  return {
    kind: 'failed',
    reason: 'unavailable',
    message: 'This action has no sample answer and no outcomes yet.',
  };
}

const isSame = (a: JsonValue | undefined, b: JsonValue): boolean =>
  a === b || (a !== undefined && JSON.stringify(a) === JSON.stringify(b));
