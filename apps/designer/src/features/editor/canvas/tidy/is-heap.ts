import type { FlowDocument } from '@turnwise/flow';

/** Whether all states lie on top of each other: their places are left out, as in a file written by hand, or all the same. */
export function isHeap({ states, layout }: Pick<FlowDocument, 'states' | 'layout'>): boolean {
  const places = Object.keys(states).map((name) => {
    const { x = 0, y = 0 } = (Object.hasOwn(layout, name) ? layout[name] : undefined) ?? {};
    return `${x} ${y}`;
  });
  return places.length > 1 && new Set(places).size === 1;
}
