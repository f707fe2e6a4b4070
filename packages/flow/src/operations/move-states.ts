import { ok } from '@turnwise/basics';
import { z } from 'zod';
import { positionSchema } from '../schema/flow.ts';
import { defineOperation } from './define-operation.ts';
import { unknownName } from './edit-record.ts';

/** Moves states on the canvas. The conversation stays the same. */
export const moveStates = defineOperation({
  type: 'moveStates',
  schema: z.object({ type: z.literal('moveStates'), positions: z.record(z.string(), positionSchema) }),
  apply(flow, { positions }) {
    const missing = Object.keys(positions).find((name) => !Object.hasOwn(flow.states, name));
    if (missing !== undefined) return unknownName('state', missing);
    return ok({ ...flow, layout: { ...flow.layout, ...positions } });
  },
});
