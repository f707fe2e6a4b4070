import { createFlow, type FlowDocument } from '@turnwise/flow';

/** A flow of many states on a grid, each leading to the next and some back to the beginning. */
export function largeFlow(count: number): FlowDocument {
  const name = (index: number) => `step_${index}`;
  const indexes = Array.from({ length: count }, (_, index) => index);
  return {
    ...createFlow('large', 'Large'),
    start: name(0),
    states: Object.fromEntries(
      indexes.map((index) => [
        name(index),
        index === count - 1
          ? { kind: 'end' as const, message: 'Done.' }
          : {
              kind: 'confirm' as const,
              prompt: `Is number ${index} what you meant? It is one of many, and each says a little more than fits on two lines.`,
              yes: name(index + 1),
              no: name(index % 40 === 0 ? 0 : index - 1),
            },
      ]),
    ),
    layout: Object.fromEntries(
      indexes.map((index) => [name(index), { x: (index % 40) * 340, y: Math.floor(index / 40) * 160 }]),
    ),
  };
}
