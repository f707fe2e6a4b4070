import { exitsOf, type FlowDocument } from '@turnwise/flow';

export type Direction = 'left' | 'right' | 'up' | 'down';

const placeOf = (flow: FlowDocument, name: string) => flow.layout[name] ?? { x: 0, y: 0 };

/** The nearest of some states to one, by where they stand. */
export function nearest(flow: FlowDocument, from: string, names: readonly string[]): string | undefined {
  const at = placeOf(flow, from);
  let best: { name: string; distance: number } | undefined;
  for (const name of names) {
    const place = placeOf(flow, name);
    const distance = Math.hypot(place.x - at.x, place.y - at.y);
    if (!best || distance < best.distance) best = { name, distance };
  }
  return best?.name;
}

/** States that lead to one, in document order. */
export const sourcesOf = (flow: FlowDocument, target: string): string[] =>
  Object.entries(flow.states)
    .filter(([, state]) => exitsOf(state).some((exit) => exit.to === target))
    .map(([name]) => name);

/**
 * The state an arrow key leads to: right along the first connection, left back along one (the nearest), up and down to
 * what stands there. With no state selected, the start.
 */
export function neighbour(
  flow: FlowDocument,
  from: string | undefined,
  direction: Direction,
): string | undefined {
  const state = from === undefined ? undefined : flow.states[from];
  if (from === undefined || !state) {
    return Object.hasOwn(flow.states, flow.start) ? flow.start : Object.keys(flow.states)[0];
  }
  switch (direction) {
    case 'right': {
      const targets = exitsOf(state).map((exit) => exit.to);
      const forward = targets.find((to) => to !== from && Object.hasOwn(flow.states, to));
      return forward;
    }
    case 'left':
      return nearest(
        flow,
        from,
        sourcesOf(flow, from).filter((name) => name !== from),
      );
    case 'up':
    case 'down': {
      const at = placeOf(flow, from);
      const sign = direction === 'down' ? 1 : -1;
      const there = Object.keys(flow.states).filter((name) => {
        const place = placeOf(flow, name);
        const dy = (place.y - at.y) * sign;
        return name !== from && dy > 0 && Math.abs(place.x - at.x) < Math.max(200, dy);
      });
      return nearest(flow, from, there);
    }
  }
}
