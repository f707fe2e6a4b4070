import type { Scalar } from '@turnwise/flow';
import type { Talk } from '../generate/talk.ts';

/** Where a talk waits and what for: two talks in the same place have come to the same. */
export function placeOf({ running, conversation, isOver }: Talk): string {
  const { state, pending, phase } = conversation;
  const about = pending && 'slot' in pending ? pending.slot : null;
  return JSON.stringify([running, state, pending?.kind, about, isOver ? phase : null]);
}

/** Something was gone on to: another place, or the same one once more. */
export function hasMoved(before: Talk, after: Talk): boolean {
  const visits = ({ conversation: { state, visits: counts } }: Talk) => (state === null ? 0 : counts[state]);
  return placeOf(before) !== placeOf(after) || visits(before) !== visits(after);
}

/**
 * What the flow that runs at some depth knows of a slot, be it just read back; null where it knows nothing, or runs no
 * more.
 */
export function valueAt(depth: number, slot: string, { conversation }: Talk): Scalar | null {
  const { stack, slots, pending } = conversation;
  if (
    stack.length === depth &&
    (pending?.kind === 'slotConfirmation' || pending?.kind === 'correctionOffer')
  ) {
    if (pending.slot === slot) return pending.value;
    const more = 'more' in pending ? pending.more : undefined;
    if (more && Object.hasOwn(more, slot)) return more[slot] ?? null;
  }
  const known = stack.length === depth ? slots : stack[depth]?.slots;
  return (known && Object.hasOwn(known, slot) ? known[slot]?.value : null) ?? null;
}

/** The slots that the flow at some depth knows of in any of the talks. */
export function slotsAt(depth: number, talks: readonly Talk[]): Set<string> {
  const names = talks.flatMap(({ conversation: { stack, slots } }) =>
    Object.keys((stack.length === depth ? slots : stack[depth]?.slots) ?? {}),
  );
  return new Set(names);
}
