import { ok } from '@turnwise/basics';
import { z } from 'zod';
import { exitsOf, type StateDocument, stateSchema } from '../kinds/registry.ts';
import { defineOperation } from './define-operation.ts';
import { invalid, unknownName } from './edit-record.ts';
import { setIn } from './set-in.ts';

const schema = z.object({
  type: z.literal('connect'),
  from: z.string(),
  /** The exit's port, as `exitsOf` names it. */
  port: z.string(),
  /** A state's name; empty disconnects. */
  to: z.string(),
});

/** Leads one exit of a state to another state, or nowhere. */
export const connect = defineOperation({
  type: 'connect',
  schema,
  apply(flow, { from, port, to }) {
    const state = flow.states[from];
    if (!state || !Object.hasOwn(flow.states, from)) return unknownName('state', from);
    if (to !== '' && !Object.hasOwn(flow.states, to)) return unknownName('state', to);
    const exit = exitsOf(state).find((candidate) => candidate.port === port);
    if (!exit) return invalid('This way out is no longer there.');
    if (exit.to === to) return ok(flow);
    const connected = setIn(state, exit.path, to);
    const parsed = stateSchema.safeParse(connected);
    if (!parsed.success) return invalid('These two cannot be connected.');
    return ok({ ...flow, states: { ...flow.states, [from]: connected as StateDocument } });
  },
});
