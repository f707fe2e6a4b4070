import { z } from 'zod';
import {
  mapExpression,
  mapRecord,
  mapStoreKeys,
  mapTarget,
  mapText,
  withMapped,
} from '../references/map-parts.ts';
import { nameSchema, targetSchema } from '../schema/names.ts';
import { dataPathSchema, storeTargetSchema, valueExpressionSchema } from '../schema/value-expression.ts';
import { commonStateFields } from './common.ts';
import { defineKind, type Exit, fieldExit } from './define-kind.ts';

export const actionStateSchema = z.object({
  kind: z.literal('action'),
  ...commonStateFields,
  action: z.union([nameSchema, z.literal('')]).default(''),
  /** Input name -> value, e.g. `{ "order_number": "{order_number}" }`. */
  input: z.record(z.string(), valueExpressionSchema).default({}),
  /** Slot or `data.path` -> place in what came back, e.g. `{ "amount": "order.amount" }`. */
  save: z.record(storeTargetSchema, dataPathSchema).default({}),
  /** Outcome name -> state. */
  outcomes: z.record(nameSchema, targetSchema).default({}),
  /** When the call fails or takes too long. */
  failed: targetSchema.default(''),
  /** Said while it runs. */
  waiting: z.string().optional(),
  /** Runs only when every slot it reads has been confirmed by the user. */
  requireConfirmed: z.boolean().default(false),
  critical: z.boolean().default(false),
});

/** Calls something and branches on a named outcome. */
export const action = defineKind({
  kind: 'action',
  schema: actionStateSchema,
  create: () => ({ kind: 'action' as const, action: '', outcomes: {}, failed: '' }),
  exits: (state, phrases): Exit[] => [
    ...Object.entries(state.outcomes).map(([name, to]) => ({
      port: `outcome:${name}`,
      label: phrases.outcome?.(state.action, name) ?? name.replaceAll('_', ' '),
      to,
      path: ['outcomes', name],
      optional: false,
    })),
    fieldExit('failed', phrases.exits.failed, state.failed),
  ],
  mapReferences(state, mapper) {
    let mapped = withMapped(state, 'action', (name) => (name === '' ? name : mapper.action(name, 'action')));
    mapped = withMapped(mapped, 'input', (input) =>
      mapRecord(input, (value, name) => mapExpression(value, mapper, `input.${name}`)),
    );
    mapped = withMapped(mapped, 'save', (save) => mapStoreKeys(save, mapper, 'save'));
    mapped = withMapped(mapped, 'outcomes', (outcomes) =>
      mapRecord(outcomes, (to, name) => mapTarget(to, mapper, `outcomes.${name}`)),
    );
    mapped = withMapped(mapped, 'failed', (to) => mapTarget(to, mapper, 'failed'));
    return withMapped(mapped, 'waiting', (text) => mapText(text, mapper, 'waiting'));
  },
});
