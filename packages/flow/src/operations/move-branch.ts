import { ok } from '@turnwise/basics';
import { z } from 'zod';
import { defineOperation } from './define-operation.ts';
import { invalid, unknownName } from './edit-record.ts';

/** Changes the order of a state's branches; `index` is where the branch stands afterwards. Order is priority. */
export const moveBranch = defineOperation({
  type: 'moveBranch',
  schema: z.object({
    type: z.literal('moveBranch'),
    state: z.string(),
    branch: z.string(),
    index: z.int().min(0),
  }),
  apply(flow, { state: name, branch: id, index }) {
    const state = flow.states[name];
    if (!state || !Object.hasOwn(flow.states, name)) return unknownName('state', name);
    if (!('branches' in state) || !state.branches) return invalid('This state has no branches.');
    const branch = state.branches.find((candidate) => candidate.id === id);
    if (!branch) return unknownName('branch', id);
    const branches = state.branches.filter((candidate) => candidate !== branch);
    branches.splice(Math.min(index, branches.length), 0, branch);
    return ok({ ...flow, states: { ...flow.states, [name]: { ...state, branches } } });
  },
});
