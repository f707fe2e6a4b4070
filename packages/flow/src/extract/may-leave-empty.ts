import { exitsOf, resolveState, type State } from '../kinds/registry.ts';
import type { FlowDocument } from '../schema/flow.ts';

/** The ports by which a state is left with a slot emptied by it. */
function portsThatEmpty(state: State, slot: string): string[] {
  const ports =
    'branches' in state
      ? state.branches.filter((branch) => branch.clear?.includes(slot)).map(({ id }) => `branch:${id}`)
      : [];
  if (state.kind === 'confirm' && state.clearOnNo.includes(slot)) ports.push('no');
  if (
    state.kind === 'set' &&
    state.clear.includes(slot) &&
    !state.assign.some((entry) => entry.to === slot)
  ) {
    ports.push('next');
  }
  return ports;
}

/** Whether a slot is surely filled when a state is left by a port. */
function isFilledBy(state: State, port: string, slot: string): boolean {
  if (port === 'retry' || port === 'back') return false;
  switch (state.kind) {
    case 'ask':
      return state.slot === slot && !state.skippable;
    case 'form':
      return state.slots.includes(slot);
    case 'set':
      return state.assign.some((entry) => entry.to === slot && entry.value !== '');
    default:
      return false;
  }
}

/** The state of some that empties a slot in a way that leads out of them with it still empty; null when none does. */
export function mayLeaveEmpty(flow: FlowDocument, inside: ReadonlySet<string>, slot: string): string | null {
  for (const name of inside) {
    const document = flow.states[name];
    if (!document) continue;
    const ports = new Set(portsThatEmpty(resolveState(document), slot));
    const starts = exitsOf(document).filter((exit) => ports.has(exit.port));
    const open = starts.map((exit) => exit.to);
    const seen = new Set<string>();
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (at === '' || seen.has(at)) continue;
      seen.add(at);
      const next = inside.has(at) ? flow.states[at] : undefined;
      if (!next) return name;
      const state = resolveState(next);
      for (const exit of exitsOf(next)) if (!isFilledBy(state, exit.port, slot)) open.push(exit.to);
    }
  }
  return null;
}
