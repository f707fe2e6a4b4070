import { z } from 'zod';
import { mapList } from '../references/map-list.ts';
import { mapExpression, mapStoreTarget, mapTarget, withMapped } from '../references/map-parts.ts';
import { targetSchema } from '../schema/names.ts';
import { storeTargetSchema, valueExpressionSchema } from '../schema/value-expression.ts';
import { commonStateFields } from './common.ts';
import { defineKind, fieldExit } from './define-kind.ts';

export const setSchema = z.object({
  kind: z.literal('set'),
  ...commonStateFields,
  /** `to` is a slot or `data.path`. */
  assign: z.array(z.object({ to: storeTargetSchema, value: valueExpressionSchema })).default([]),
  clear: z.array(storeTargetSchema).default([]),
  next: targetSchema.default(''),
});

/** Sets or clears slots and data. */
export const set = defineKind({
  kind: 'set',
  schema: setSchema,
  create: () => ({ kind: 'set' as const, assign: [], next: '' }),
  exits: (state, phrases) => [fieldExit('next', phrases.exits.next, state.next)],
  mapReferences(state, mapper) {
    let mapped = withMapped(state, 'assign', (assign) =>
      mapList(assign, (entry, index) => {
        const to = mapStoreTarget(entry.to, mapper, 'fills', `assign.${index}`);
        const value = mapper.value(
          mapExpression(entry.value, mapper, `assign.${index}`),
          entry.to,
          `assign.${index}`,
        );
        return to === entry.to && value === entry.value ? entry : { ...entry, to, value };
      }),
    );
    mapped = withMapped(mapped, 'clear', (clear) =>
      mapList(clear, (target) => mapStoreTarget(target, mapper, 'clears', 'clear')),
    );
    return withMapped(mapped, 'next', (to) => mapTarget(to, mapper, 'next'));
  },
});
