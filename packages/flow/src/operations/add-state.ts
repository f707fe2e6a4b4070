import { ok } from '@turnwise/basics';
import { z } from 'zod';
import { stateSchema } from '../kinds/registry.ts';
import { positionSchema } from '../schema/flow.ts';
import { defineOperation } from './define-operation.ts';
import { checkFreeName } from './edit-record.ts';

const schema = z.object({
  type: z.literal('addState'),
  name: z.string(),
  // Checked, and kept as it was written: defaults stay left out of the document.
  state: z.custom<z.input<typeof stateSchema>>((state) => stateSchema.safeParse(state).success),
  position: positionSchema,
});

/** Puts a new state on the canvas. The first one becomes the start. */
export const addState = defineOperation({
  type: 'addState',
  schema,
  apply(flow, { name, state, position }) {
    const free = checkFreeName(flow.states, 'state', name);
    if (!free.ok) return free;
    return ok({
      ...flow,
      start: flow.start === '' ? name : flow.start,
      states: { ...flow.states, [name]: state },
      layout: { ...flow.layout, [name]: position },
    });
  },
});
