import { z } from 'zod';
import { mapExpression, mapRecord, mapStoreKeys, mapTarget, withMapped } from '../references/map-parts.ts';
import { flowIdSchema, nameSchema, targetSchema } from '../schema/names.ts';
import { storeTargetSchema, valueExpressionSchema } from '../schema/value-expression.ts';
import { commonStateFields } from './common.ts';
import { defineKind, type Exit } from './define-kind.ts';

/** How a sub-flow can end, besides the names its author gave. */
export const subflowOutcomes = ['completed', 'cancelled'] as const;

export const subflowSchema = z.object({
  kind: z.literal('subflow'),
  ...commonStateFields,
  flow: z.union([flowIdSchema, z.literal('')]).default(''),
  version: z.union([z.literal('published'), z.int().min(1)]).default('published'),
  /** Slot of the other flow -> value from here, e.g. `{ "order_number": "{order_number}" }`. */
  in: z.record(nameSchema, valueExpressionSchema).default({}),
  /** Slot or `data.path` here -> value from the other flow, e.g. `{ "amount": "{amount}" }`. */
  out: z.record(storeTargetSchema, valueExpressionSchema).default({}),
  /** How it ended -> state here. */
  returned: z.record(z.string(), targetSchema).default({}),
});

/** Runs another flow, then comes back. */
export const subflow = defineKind({
  kind: 'subflow',
  schema: subflowSchema,
  create: () => ({ kind: 'subflow' as const, flow: '', returned: { completed: '', cancelled: '' } }),
  exits: (state, { exits: words }): Exit[] =>
    Object.entries(state.returned).map(([name, to]) => ({
      port: `returned:${name}`,
      label: name === 'completed' || name === 'cancelled' ? words[name] : name.replaceAll('_', ' '),
      to,
      path: ['returned', name],
      optional: name === 'cancelled',
    })),
  mapReferences(state, mapper) {
    let mapped = withMapped(state, 'flow', (flow) => (flow === '' ? flow : mapper.flow(flow, 'flow')));
    mapped = withMapped(mapped, 'in', (input) =>
      mapRecord(input, (value, name) => mapExpression(value, mapper, `in.${name}`)),
    );
    mapped = withMapped(mapped, 'out', (out) =>
      mapStoreKeys(
        mapRecord(out, (value, slot) => mapper.value(value, slot, `out.${slot}`)),
        mapper,
        'out',
      ),
    );
    return withMapped(mapped, 'returned', (returned) =>
      mapRecord(returned, (to, name) => mapTarget(to, mapper, `returned.${name}`)),
    );
  },
});
