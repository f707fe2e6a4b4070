import { type ListenerKind, type State, waitsForUser } from '@turnwise/flow';
import type { FlowView } from './flow-view.ts';

/** Ways from where a conversation waits to where what is listened for leads, by index. */
export function listenerWays(view: FlowView): { readonly from: number; readonly to: number }[] {
  const { indexByName } = view.graph;
  const everywhere = view.flow.listeners.flatMap(({ kind, enabled, to }) => {
    const index = enabled ? indexByName.get(to) : undefined;
    return index === undefined ? [] : [{ kind, to: index }];
  });
  return view.states.flatMap(({ state }, from) => {
    // While another flow runs, that one listens.
    if (!waitsForUser(state) || state.kind === 'subflow') return [];
    const own = overridesOf(state);
    const ways = everywhere.flatMap(({ kind, to }) => (own.has(kind) ? [] : [{ from, to }]));
    for (const override of own.values()) {
      const to = typeof override === 'object' ? indexByName.get(override.to) : undefined;
      if (to !== undefined) ways.push({ from, to });
    }
    return ways;
  });
}

type Override = NonNullable<State['listeners']>[ListenerKind];

const overridesOf = ({ listeners = {} }: State): ReadonlyMap<ListenerKind, Override> =>
  new Map(Object.entries(listeners) as [ListenerKind, Override][]);
