import { ok } from '@turnwise/basics';
import { z } from 'zod';
import { documentOf } from '../schema/document-of.ts';
import { frameSchema, framesOf, withFrames } from '../schema/frame.ts';
import { defineOperation } from './define-operation.ts';

/** Puts a frame behind everything on the canvas, or replaces the one with the same id. */
export const setFrame = defineOperation({
  type: 'setFrame',
  schema: z.object({ type: z.literal('setFrame'), frame: documentOf(frameSchema) }),
  apply(flow, { frame }) {
    const frames = framesOf(flow);
    const isKnown = frames.some((known) => known.id === frame.id);
    return ok(
      withFrames(
        flow,
        isKnown ? frames.map((known) => (known.id === frame.id ? frame : known)) : [...frames, frame],
      ),
    );
  },
});
