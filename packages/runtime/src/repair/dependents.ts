import { identityMapper, mapStateReferences, type State } from '@turnwise/flow';
import { type FlowProgram, stateOf } from '../program/flow-program.ts';
import { hasDone } from '../turn/has-done.ts';
import { lead } from '../turn/say.ts';
import type { Turn } from '../turn/turn.ts';

const everySlot = '*';

/** The states that decide or do something with slots; a text that merely shows one is said again when it is reached. */
function dependsOn(state: State): boolean {
  switch (state.kind) {
    case 'decide':
    case 'action':
    case 'confirm':
    case 'set':
    case 'subflow':
      return true;
    case 'ask':
      return Boolean(state.slot) && state.branches.length > 0;
    case 'say':
    case 'form':
    case 'reply':
    case 'choose':
    case 'handoff':
    case 'end':
      return false;
  }
}

function slotsReadBy(flow: FlowProgram, name: string): ReadonlySet<string> {
  const known = flow.cache.reads.get(name);
  if (known) return known;
  const reads = new Set<string>();
  const state = stateOf(flow, name);
  const document = flow.document.states[name];
  if (state && document && dependsOn(state)) {
    mapStateReferences(document, {
      ...identityMapper,
      slot(slot, use) {
        if (use === 'reads' || (use === 'fills' && state.kind === 'ask')) reads.add(slot);
        return slot;
      },
    });
    if (state.kind === 'confirm' && state.slots.length === 0) reads.add(everySlot);
  }
  flow.cache.reads.set(name, reads);
  return reads;
}

/** The first state gone through that decided or did something with one of the slots: where to go on from. */
export const earliestDependent = (turn: Turn, slots: readonly string[]): string | null =>
  earliestDependentIn(turn.flow, turn.conversation.visits, slots);

export function earliestDependentIn(
  flow: FlowProgram,
  visits: Readonly<Record<string, number>>,
  slots: readonly string[],
): string | null {
  // Counted in the order they were first entered.
  for (const name of Object.keys(visits)) {
    const reads = slotsReadBy(flow, name);
    if (reads.has(everySlot) || slots.some((slot) => reads.has(slot))) return name;
  }
  return null;
}

/** Whether something irrevocable was done with the slot. */
export const isDoneWith = (turn: Turn, slot: string): boolean =>
  isDoneWithIn(turn.flow, turn.conversation.done, slot);

export const isDoneWithIn = (flow: FlowProgram, done: readonly string[] | undefined, slot: string): boolean =>
  done?.some((state) => slotsReadBy(flow, state).has(slot)) ?? false;

/** Says that what the flow that runs has done already stays done. */
export function sayDoneHere(turn: Turn): void {
  if (turn.conversation.done?.length) lead(turn, turn.flow.texts.staysDone(turn.conversation.turnCount));
}

/** Says that what has been done already, in the flow that runs and in those that wait for it, stays done. */
export function sayDone(turn: Turn): void {
  if (hasDone(turn)) lead(turn, turn.flow.texts.staysDone(turn.conversation.turnCount));
}
