import type { State } from '@turnwise/flow';
import type { FlowView, StateView } from '../view/flow-view.ts';
import { listenerWays } from '../view/listener-ways.ts';
import { handsOverByDefault } from '../view/retry-of.ts';
import { type SlotEffects, slotEffects } from './slot-effects.ts';

/** What is followed along the ways of a flow: which slots an edge makes true, and which it makes false. */
export type Followed = 'filled' | 'confirmed' | 'notLeftOut';

const edgeEffects = {
  filled: { makes: 'fills', unmakes: 'clears', holdsAtStart: false },
  confirmed: { makes: 'confirms', unmakes: 'unconfirms', holdsAtStart: false },
  notLeftOut: { makes: 'fills', unmakes: 'leavesOut', holdsAtStart: true },
} as const satisfies Record<
  Followed,
  { makes: keyof SlotEffects; unmakes: keyof SlotEffects; holdsAtStart: boolean }
>;

const none: readonly never[] = [];

type NumberedEdge = {
  readonly from: number;
  readonly to: number;
  readonly makes: readonly number[];
  readonly unmakes: readonly number[];
};

/** Answers, for the wanted slots along all ways from the start, drawn and listened for: is it surely filled (or confirmed) in a state? */
export type SlotWays = {
  /** False also for a state that no drawn way leads to: nothing can be said of it. */
  mayMiss(state: number, slot: string): boolean;
  /** The states of a shortest way from the start to `state` on which the slot is missing at its end; null when none. */
  wayMissing(state: number, slot: string): number[] | null;
};

type KnownEffects = {
  readonly slots: FlowView['flow']['slots'];
  readonly byPort: ReadonlyMap<string, SlotEffects>;
};
const effectsByState = new WeakMap<State, KnownEffects>();

/** A state's effects by exit; worked out again only when the state or the flow's slots change. */
function effectsOf({ state, exits }: StateView, slots: FlowView['flow']['slots']): KnownEffects['byPort'] {
  const known = effectsByState.get(state);
  if (known?.slots === slots) return known.byPort;
  const byPort = new Map(exits.map((exit) => [exit.port, slotEffects(state, exit, slots)]));
  effectsByState.set(state, { slots, byPort });
  return byPort;
}

export function slotWays(view: FlowView, followed: Followed, wanted: ReadonlySet<string>): SlotWays {
  const slotNames = Object.keys(view.flow.slots).filter((name) => wanted.has(name));
  const slotIndex = new Map(slotNames.map((name, index) => [name, index]));
  const indexes = (names: readonly string[]): readonly number[] => {
    if (names.length === 0) return none;
    return names.flatMap((name) => slotIndex.get(name) ?? []);
  };
  const effects = edgeEffects[followed];
  const edges: NumberedEdge[][] = view.graph.edgesFrom.map((list, index) => {
    const state = view.states[index];
    const byPort = state && list.length > 0 ? effectsOf(state, view.flow.slots) : undefined;
    return list.map(({ from, to, exit }) => {
      const effect = byPort?.get(exit.port);
      return {
        from,
        to,
        makes: indexes(effect?.[effects.makes] ?? none),
        unmakes: indexes(effect?.[effects.unmakes] ?? none),
      };
    });
  });
  const { handoffByDefault } = view.graph;
  if (handoffByDefault !== null) {
    // Left without an answer: nothing is filled on the way.
    for (const [from, { state }] of view.states.entries()) {
      if (handsOverByDefault(state))
        edges[from]?.push({ from, to: handoffByDefault, makes: none, unmakes: none });
    }
  }
  // What is listened for leads on from where it is heard, with what is known there.
  for (const { from, to } of listenerWays(view)) edges[from]?.push({ from, to, makes: none, unmakes: none });
  const { start } = view.graph;
  const words = Math.ceil(slotNames.length / 32);
  const holding = Array.from({ length: words }, (_, word) =>
    holdingAt(edges, start, word, effects.holdsAtStart),
  );
  return {
    mayMiss(state, slot) {
      const index = slotIndex.get(slot);
      if (index === undefined) return false;
      const bits = holding[index >> 5]?.[state];
      return bits !== undefined && bits !== null && (bits & (1 << (index & 31))) === 0;
    },
    wayMissing(state, slot) {
      const index = slotIndex.get(slot);
      return index === undefined || start === null
        ? null
        : shortestWayMissing(edges, start, state, index, effects.holdsAtStart);
    },
  };
}

/**
 * For 32 slots at once: which of them hold at the entry of each state whatever way was taken. Null for states that no
 * drawn way leads to. Sets only shrink, so this ends.
 */
function holdingAt(
  edges: readonly (readonly NumberedEdge[])[],
  start: number | null,
  word: number,
  holdsAtStart: boolean,
): (number | null)[] {
  const at: (number | null)[] = edges.map(() => null);
  if (start === null) return at;
  const mask = (slots: readonly number[]): number => {
    let bits = 0;
    for (const slot of slots) if (slot >> 5 === word) bits |= 1 << (slot & 31);
    return bits;
  };
  at[start] = holdsAtStart ? ~0 : 0;
  const open = [start];
  const isOpen = edges.map((_, index) => index === start);
  for (let next = 0; next < open.length; next++) {
    const state = open[next] ?? 0;
    isOpen[state] = false;
    const here = at[state] ?? 0;
    for (const edge of edges[state] ?? []) {
      const arriving = (here & ~mask(edge.unmakes)) | mask(edge.makes);
      const before = at[edge.to];
      const after = before === null || before === undefined ? arriving : before & arriving;
      if (after === before) continue;
      at[edge.to] = after;
      if (isOpen[edge.to]) continue;
      isOpen[edge.to] = true;
      open.push(edge.to);
    }
  }
  return at;
}

/** Breadth first over (state, does the slot hold), so the way found is as short as can be. */
function shortestWayMissing(
  edges: readonly (readonly NumberedEdge[])[],
  start: number,
  target: number,
  slot: number,
  holdsAtStart: boolean,
): number[] | null {
  const missing = (state: number): number => state * 2;
  const first = missing(start) + (holdsAtStart ? 1 : 0);
  const before = new Map<number, number | null>([[first, null]]);
  const open = [first];
  for (let next = 0; next < open.length; next++) {
    const here = open[next] ?? 0;
    if (here === missing(target)) {
      const way: number[] = [];
      for (let at: number | null | undefined = here; at !== null && at !== undefined; at = before.get(at)) {
        way.unshift(at >> 1);
      }
      return way;
    }
    const holds = (here & 1) === 1;
    for (const edge of edges[here >> 1] ?? []) {
      const then = edge.makes.includes(slot) || (holds && !edge.unmakes.includes(slot));
      const there = edge.to * 2 + (then ? 1 : 0);
      if (before.has(there)) continue;
      before.set(there, here);
      open.push(there);
    }
  }
  return null;
}
