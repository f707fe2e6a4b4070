import { ok } from '@turnwise/basics';
import { z } from 'zod';
import { stateSchema } from '../kinds/registry.ts';
import { identityMapper } from '../references/identity-mapper.ts';
import { mapFlowReferences } from '../references/map-flow-references.ts';
import { documentOf } from '../schema/document-of.ts';
import { positionSchema } from '../schema/flow.ts';
import { defineOperation } from './define-operation.ts';
import { checkFreeName, invalid, unknownName, withoutKeys } from './edit-record.ts';
import { newMissingState } from './new-missing-state.ts';

/**
 * Puts one state in the place of several. What led to `entry`, one of them, leads to the new state; what led to the
 * others leads nowhere afterwards, and says so.
 */
export const replaceStates = defineOperation({
  type: 'replaceStates',
  schema: z.object({
    type: z.literal('replaceStates'),
    names: z.array(z.string()).min(1),
    entry: z.string(),
    name: z.string(),
    state: documentOf(stateSchema),
    position: positionSchema,
  }),
  apply(flow, { names, entry, name, state, position }) {
    const missing = names.find((other) => !Object.hasOwn(flow.states, other));
    if (missing !== undefined) return unknownName('state', missing);
    if (!names.includes(entry)) return invalid(`"${entry}" is not one of the states to be replaced.`);
    const gone = new Set(names);
    const rest = { ...flow, states: withoutKeys(flow.states, gone), layout: withoutKeys(flow.layout, gone) };
    const free = checkFreeName(rest.states, 'state', name);
    if (!free.ok) return free;
    const unknown = newMissingState(rest, state, name);
    if (unknown !== null) return unknownName('state', unknown);
    const led = mapFlowReferences(rest, () => ({
      ...identityMapper,
      state: (to) => (to === entry ? name : gone.has(to) ? '' : to),
    }));
    // In the place of the entry, so that lists and exports read in the order they did.
    const states = Object.fromEntries(
      Object.keys(flow.states).flatMap((other) => {
        if (other === entry) return [[name, state]];
        const kept = led.states[other];
        return gone.has(other) || !kept ? [] : [[other, kept]];
      }),
    );
    return ok({ ...led, states, layout: { ...led.layout, [name]: position } });
  },
});
