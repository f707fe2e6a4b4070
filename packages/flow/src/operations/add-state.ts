import { ok } from '@turnwise/basics';
import { z } from 'zod';
import { stateSchema } from '../kinds/registry.ts';
import { documentOf } from '../schema/document-of.ts';
import { positionSchema } from '../schema/flow.ts';
import { defineOperation } from './define-operation.ts';
import { checkFreeName, unknownName } from './edit-record.ts';
import { newMissingState } from './new-missing-state.ts';

const schema = z.object({
  type: z.literal('addState'),
  name: z.string(),
  state: documentOf(stateSchema),
  position: positionSchema,
});

/** Puts a new state on the canvas. The first one becomes the start. */
export const addState = defineOperation({
  type: 'addState',
  schema,
  apply(flow, { name, state, position }) {
    const free = checkFreeName(flow.states, 'state', name);
    if (!free.ok) return free;
    const missing = newMissingState(flow, state, name);
    if (missing !== null) return unknownName('state', missing);
    return ok({
      ...flow,
      start: flow.start === '' ? name : flow.start,
      states: { ...flow.states, [name]: state },
      layout: { ...flow.layout, [name]: position },
    });
  },
});
