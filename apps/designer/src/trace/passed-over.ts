import { resolveSlot, resolveState } from '@turnwise/flow';
import type { TraceEntry } from '@turnwise/runtime';
import { flowAt, type TracePlace } from './trace-place.ts';

export type PassedOver = {
  /** What was not asked for, in the order it would have been. */
  readonly slots: readonly string[];
  /** True when one may also have been left out before. */
  readonly mayBeLeftOut: boolean;
};

/**
 * A question that was come to and left again in the same turn, without anything said or heard in between: what it asks
 * for was known. Null for any other entry.
 */
export function passedOver(
  place: TracePlace,
  trace: readonly TraceEntry[],
  index: number,
): PassedOver | null {
  const entry = trace[index];
  if (entry?.kind !== 'moved') return null;
  const next = trace.slice(index + 1).find(({ kind }) => kind !== 'condition' && kind !== 'slot');
  if (next?.kind !== 'moved' || next.from !== entry.to) return null;
  const flow = flowAt(place);
  const document = flow && Object.hasOwn(flow.states, entry.to) ? flow.states[entry.to] : undefined;
  const state = document && resolveState(document);
  if (!flow || (state?.kind !== 'ask' && state?.kind !== 'form')) return null;
  const slots = state.kind === 'form' ? state.slots : state.slot ? [state.slot] : [];
  if (slots.length === 0) return null;
  const isOptional = (name: string): boolean => {
    const slot = Object.hasOwn(flow.slots, name) ? flow.slots[name] : undefined;
    return slot !== undefined && !resolveSlot(slot).required;
  };
  return { slots, mayBeLeftOut: (state.kind === 'ask' && state.skippable) || slots.some(isOptional) };
}
