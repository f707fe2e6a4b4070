import type { Scalar } from '@turnwise/flow';
import type { Memory } from '../model/conversation.ts';
import type { Effect } from '../model/effect.ts';
import { filledValues } from '../turn/slots.ts';
import type { Turn } from '../turn/turn.ts';
import { effectId, emitEffect } from './await-effects.ts';

/** At completion: keeps the values of the slots whose author opted in, for a known user; sensitive ones never. */
export function saveMemory(turn: Turn): void {
  const { flow, conversation } = turn;
  if (!flow.settings.memory.enabled || conversation.userId === null) return;
  const filled = filledValues(turn);
  const values: Record<string, Scalar> = {};
  for (const name of flow.slotNames) {
    const slot = flow.slots[name];
    const value = filled[name];
    if (slot?.remember && !slot.sensitive && value !== undefined) values[name] = value;
  }
  if (Object.keys(values).length === 0) return;
  emitEffect(turn, { kind: 'saveMemory', id: effectId(turn), values, run: values });
}

const runsKept = 10;

/** A user's memory with what a `saveMemory` effect asks to keep; `at` is when the run completed. */
export function remember(
  memory: Memory | null,
  effect: Extract<Effect, { kind: 'saveMemory' }>,
  at: string,
): Memory {
  const runs = memory?.runs ?? [];
  return {
    values: { ...memory?.values, ...effect.values },
    runs: effect.run ? [{ slots: effect.run, at }, ...runs].slice(0, runsKept) : runs,
  };
}
