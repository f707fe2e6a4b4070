import type { Scalar } from '@turnwise/flow';
import type { Talk } from '../generate/talk.ts';

/** Where a talk waits and what for: two talks in the same place have come to the same. */
export function placeOf({ running, conversation, isOver }: Talk): string {
  const { state, pending, phase, visits } = conversation;
  return JSON.stringify([running, state, pending, isOver ? phase : null, state && (visits[state] ?? 0)]);
}

/** What the flow that ran at some depth knows of a slot; null where it knows nothing, or runs no more. */
export function valueAt(depth: number, slot: string, { conversation }: Talk): Scalar | null {
  const { stack, slots } = conversation;
  const known = stack.length === depth ? slots : stack[depth]?.slots;
  return (known && Object.hasOwn(known, slot) ? known[slot]?.value : null) ?? null;
}
