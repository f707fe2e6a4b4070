import { ok } from '@turnwise/basics';
import { z } from 'zod';
import { listenerSchema } from '../schema/listener.ts';
import { defineOperation } from './define-operation.ts';

/** Adds a listener, or replaces the one with the same id. */
export const setListener = defineOperation({
  type: 'setListener',
  schema: z.object({
    type: z.literal('setListener'),
    listener: z.custom<z.input<typeof listenerSchema>>((value) => listenerSchema.safeParse(value).success),
  }),
  apply(flow, { listener }) {
    const isKnown = flow.listeners.some((known) => known.id === listener.id);
    const listeners = isKnown
      ? flow.listeners.map((known) => (known.id === listener.id ? listener : known))
      : [...flow.listeners, listener];
    return ok({ ...flow, listeners });
  },
});
