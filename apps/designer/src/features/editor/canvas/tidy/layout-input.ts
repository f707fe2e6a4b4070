import { exitsOf, type FlowDocument, frameByState, framesInFrame, framesOf } from '@turnwise/flow';
import { stateBoxes } from '../../edits/free-place.ts';
import type { LayoutInput } from './layout-states.ts';

/** The cards of some states, the connections among them and the frames they stand in, ready to be arranged. */
export function layoutInput(flow: FlowDocument, names: readonly string[]): LayoutInput {
  const present = new Set(names);
  const boxes = stateBoxes(flow, [...names]);
  const frames = frameByState(flow);
  return {
    start: present.has(flow.start) ? flow.start : (names[0] ?? ''),
    cards: names.map((name, index) => ({
      name,
      ...(boxes[index] ?? { x: 0, y: 0, width: 0, height: 0 }),
      pinned: flow.layout[name]?.pinned === true,
      frame: frames.get(name)?.id ?? null,
    })),
    frames: framesOf(flow).map((frame) => ({ id: frame.id, parent: parentOf(flow, frame.id) })),
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

/** The innermost frame another lies in. */
function parentOf(flow: FlowDocument, id: string): string | null {
  const around = framesOf(flow).filter((frame) =>
    framesInFrame(flow, frame).some((inner) => inner.id === id),
  );
  return around.sort((a, b) => a.width * a.height - b.width * b.height)[0]?.id ?? null;
}
