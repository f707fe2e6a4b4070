import { z } from 'zod';

/** A flow on the way down to the one that is open, and its state that runs the next. */
const trailStepSchema = z.object({ flowId: z.string(), name: z.string(), state: z.string() });
export type TrailStep = z.infer<typeof trailStepSchema>;
/** From the flow one started at to the one that runs the flow that is open. */
export type Trail = readonly TrailStep[];

const kept = z.object({ trail: z.array(trailStepSchema) });
const atMost = 12;

/** The trail a page of the browser's history was opened with; none when it was opened in any other way. */
export function readTrail(historyState: unknown): Trail {
  const read = kept.safeParse(historyState);
  return read.success ? read.data.trail : [];
}

/** The trail with which a sub-flow is opened. One that is on the trail already is gone back up to. */
export function trailInto(trail: Trail, here: TrailStep, opened: string): Trail {
  const all = [...trail, here];
  const known = all.findIndex(({ flowId }) => flowId === opened);
  return known === -1 ? all.slice(-atMost) : all.slice(0, known);
}
