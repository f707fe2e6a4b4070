import { z } from 'zod';
import type { FlowDocument } from './flow.ts';

export const frameColors = ['grey', 'blue', 'green', 'yellow', 'red', 'purple'] as const;
export type FrameColor = (typeof frameColors)[number];

/** The smallest a frame can be, in pixels at 100 %. */
export const minFrameSize = { width: 160, height: 100 } as const;

/** A titled box drawn behind states that belong together, in pixels at 100 %. Not a part of the conversation. */
export const frameSchema = z.object({
  id: z.string().min(1).max(64),
  title: z.string().max(120).default(''),
  x: z.number(),
  y: z.number(),
  width: z.number().min(minFrameSize.width).max(50_000),
  height: z.number().min(minFrameSize.height).max(50_000),
  color: z.enum(frameColors).default('grey'),
});
export type Frame = z.output<typeof frameSchema>;
export type FrameDocument = z.input<typeof frameSchema>;

const none: readonly FrameDocument[] = [];

/** The frames of a flow as they are written, from back to front. A flow without frames has no such field. */
export const framesOf = (flow: Pick<FlowDocument, 'frames'>): readonly FrameDocument[] => flow.frames ?? none;

/** A flow with these frames; without any the field is left out, as in a flow that never had one. */
export function withFrames(flow: FlowDocument, frames: readonly FrameDocument[]): FlowDocument {
  if (frames.length > 0) return { ...flow, frames: [...frames] };
  const { frames: _, ...rest } = flow;
  return rest;
}

/** `wanted`, or the first of `frame_1`, `frame_2`, ... that no frame has. */
export function freeFrameId(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  let number = taken.size + 1;
  while (taken.has(`frame_${number}`)) number += 1;
  return `frame_${number}`;
}
