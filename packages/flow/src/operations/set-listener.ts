import { ok } from '@turnwise/basics';
import { z } from 'zod';
import { documentOf } from '../schema/document-of.ts';
import { listenerSchema } from '../schema/listener.ts';
import { defineOperation } from './define-operation.ts';
import { unknownName } from './edit-record.ts';

/** Adds a listener, or replaces the one with the same id. */
export const setListener = defineOperation({
  type: 'setListener',
  schema: z.object({
    type: z.literal('setListener'),
    listener: documentOf(listenerSchema),
  }),
  apply(flow, { listener }) {
    const before = flow.listeners.find((known) => known.id === listener.id);
    if (listener.to && listener.to !== before?.to && !Object.hasOwn(flow.states, listener.to)) {
      return unknownName('state', listener.to);
    }
    const listeners = before
      ? flow.listeners.map((known) => (known.id === listener.id ? listener : known))
      : [...flow.listeners, listener];
    return ok({ ...flow, listeners });
  },
});
