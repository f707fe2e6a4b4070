import type { FlowDocument } from '@turnwise/flow';
import { type Coverage, wayKey, waysOf } from '@turnwise/testing';
import { edgeId } from '../canvas/canvas-items.ts';

/** How many tests go through each state, and through each way on, by the names they have on the canvas. */
export type TestedWays = {
  readonly states: ReadonlyMap<string, number>;
  readonly edges: ReadonlyMap<string, number>;
};

export function testedWays(flow: FlowDocument, { counts }: Coverage): TestedWays {
  const states = new Map<string, number>();
  const edges = new Map<string, number>();
  for (const way of waysOf(flow)) {
    const count = counts.get(wayKey(way)) ?? 0;
    if (way.port === null) states.set(way.state, count);
    else edges.set(edgeId(way.state, way.port), count);
  }
  return { states, edges };
}
