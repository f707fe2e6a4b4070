import { exitsOf, type FlowDocument } from '@turnwise/flow';
import { wayKey } from '../coverage/ways.ts';

/** Of states from which nothing new can be reached by what is drawn. */
const nowhere = 12;

/**
 * How many arrows it takes at least from each state to one that nobody has followed yet, which is what makes a talk
 * worth going on with. Asked again whenever one more has been followed.
 */
export function distancesIn(
  flow: FlowDocument,
): (isGone: (way: string) => boolean) => (state: string | null) => number {
  const before = new Map<string, string[]>();
  const arrows = Object.entries(flow.states).flatMap(([from, state]) =>
    exitsOf(state)
      .filter(({ port, to }) => to !== '' && port !== 'back')
      .map(({ port, to }) => ({ from, to, way: wayKey({ flow: flow.id, state: from, port }) })),
  );
  for (const { from, to } of arrows) {
    const known = before.get(to);
    if (known) known.push(from);
    else before.set(to, [from]);
  }
  return (isGone) => {
    const distances = new Map<string, number>();
    for (const { from, way } of arrows) if (!isGone(way)) distances.set(from, 0);
    let reached = [...distances.keys()];
    for (let steps = 1; reached.length > 0; steps++) {
      const next = new Set(reached.flatMap((name) => before.get(name) ?? []));
      reached = [...next].filter((name) => !distances.has(name));
      for (const name of reached) distances.set(name, steps);
    }
    return (state) => Math.min(nowhere, (state === null ? undefined : distances.get(state)) ?? nowhere);
  };
}
