import { exitsOf, type FlowDocument } from '@turnwise/flow';
import { stateBoxes } from '../../edits/free-place.ts';
import type { LayoutInput } from './layout-states.ts';

/** The cards of some states and the connections among them, ready to be arranged. */
export function layoutInput(flow: FlowDocument, names: readonly string[]): LayoutInput {
  const present = new Set(names);
  const boxes = stateBoxes(flow, [...names]);
  return {
    start: present.has(flow.start) ? flow.start : (names[0] ?? ''),
    cards: names.map((name, index) => ({
      name,
      ...(boxes[index] ?? { x: 0, y: 0, width: 0, height: 0 }),
      pinned: flow.layout[name]?.pinned === true,
    })),
    edges: names.flatMap((from) => {
      const state = flow.states[from];
      return state
        ? exitsOf(state)
            .filter((exit) => present.has(exit.to))
            .map((exit) => ({ from, to: exit.to }))
        : [];
    }),
  };
}
