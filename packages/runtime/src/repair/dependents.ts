import { identityMapper, mapStateReferences, type State } from '@turnwise/flow';
import { type FlowProgram, stateOf } from '../program/flow-program.ts';
import { flowById } from '../program/program.ts';
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

/** The label of a deed that used the slot; null when none did. */
export const doneReading = (turn: Turn, slot: string): string | null =>
  doneReadingIn(turn.flow, turn.conversation.done, slot);

export function doneReadingIn(
  flow: FlowProgram,
  done: readonly string[] | undefined,
  slot: string,
): string | null {
  const name = done?.find((state) => slotsReadBy(flow, state).has(slot));
  return name === undefined ? null : doneLabel(flow, name);
}

/** What an action state that has done its work is called. */
export function doneLabel(flow: FlowProgram, name: string): string {
  const state = stateOf(flow, name);
  return state?.label ?? name.replaceAll('_', ' ');
}

/** Says what the flow that runs has done already, because it stays done. */
export function sayDoneHere(turn: Turn): void {
  const labels = (turn.conversation.done ?? []).map((name) => doneLabel(turn.flow, name));
  if (labels.length > 0) lead(turn, turn.flow.texts.alreadyDone(labels, turn.conversation.turnCount));
}

/** Says what has been done already, in the flow that runs and in those that wait for it, because it stays done. */
export function sayDone(turn: Turn): void {
  const { conversation, program, flow } = turn;
  const outer = conversation.stack.flatMap((frame) => {
    const waiting = flowById(program, frame.flowId);
    return waiting ? (frame.done ?? []).map((name) => doneLabel(waiting, name)) : [];
  });
  const labels = [...outer, ...(conversation.done ?? []).map((name) => doneLabel(flow, name))];
  if (labels.length > 0) lead(turn, flow.texts.alreadyDone(labels, conversation.turnCount));
}
