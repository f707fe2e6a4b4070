import { ok } from '@turnwise/basics';
import { z } from 'zod';
import { framesOf, withFrames } from '../schema/frame.ts';
import { defineOperation } from './define-operation.ts';
import { unknownName } from './edit-record.ts';

/** Takes a frame off the canvas. The states that stood in it stay. */
export const removeFrame = defineOperation({
  type: 'removeFrame',
  schema: z.object({ type: z.literal('removeFrame'), id: z.string() }),
  apply(flow, { id }) {
    const frames = framesOf(flow);
    if (!frames.some((known) => known.id === id)) return unknownName('frame', id);
    return ok(
      withFrames(
        flow,
        frames.filter((known) => known.id !== id),
      ),
    );
  },
});
