import { ok } from '@turnwise/basics';
import { z } from 'zod';
import { identityMapper } from '../references/identity-mapper.ts';
import { mapFlowReferences } from '../references/map-flow-references.ts';
import { defineOperation } from './define-operation.ts';
import { unknownName, withoutKeys } from './edit-record.ts';

/** Takes states away. What led to them leads nowhere afterwards, and says so. */
export const removeStates = defineOperation({
  type: 'removeStates',
  schema: z.object({ type: z.literal('removeStates'), names: z.array(z.string()).min(1) }),
  apply(flow, { names }) {
    const missing = names.find((name) => !Object.hasOwn(flow.states, name));
    if (missing !== undefined) return unknownName('state', missing);
    const gone = new Set(names);
    const rest = {
      ...flow,
      states: withoutKeys(flow.states, gone),
      layout: withoutKeys(flow.layout, gone),
    };
    return ok(
      mapFlowReferences(rest, () => ({ ...identityMapper, state: (name) => (gone.has(name) ? '' : name) })),
    );
  },
});
