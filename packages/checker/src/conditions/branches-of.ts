import type { Branch, State } from '@turnwise/flow';

/** A state's branches in order of priority; none for kinds that have no branches. */
export const branchesOf = (state: State): readonly Branch[] =>
  state.kind === 'ask' || state.kind === 'decide' || state.kind === 'reply' ? state.branches : [];
