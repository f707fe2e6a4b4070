import type { JsonValue, State } from '@turnwise/flow';
import type { EffectResult } from '../model/event.ts';
import { slotOf } from '../program/flow-program.ts';
import type { Turn } from '../turn/turn.ts';
import { readPath, writePath } from '../values/data-path.ts';
import { maskValue } from '../values/mask-value.ts';

/** A result as the trace may show it: what an action brings back for sensitive slots is masked. */
export function maskResult(turn: Turn, state: State | null, result: EffectResult): EffectResult {
  if (state?.kind !== 'action' || result.kind !== 'outcome' || !isRecord(result.data)) return result;
  let { data } = result;
  for (const target in state.save) {
    const path = state.save[target] ?? '';
    if (slotOf(turn.flow, target)?.sensitive !== true || !isRecord(data)) continue;
    const value = readPath(data, path);
    if (value === undefined || value === null) continue;
    data = writePath(data, path, typeof value === 'object' ? '***' : maskValue(value));
  }
  return data === result.data ? result : { ...result, data };
}

const isRecord = (data: JsonValue): data is Record<string, JsonValue> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);
