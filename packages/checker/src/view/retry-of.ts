import type { Retry, State } from '@turnwise/flow';

/** What happens after too many tries, for the kinds of state that ask. */
export const retryOf = (state: State): Retry | null =>
  state.kind === 'ask' || state.kind === 'form' || state.kind === 'confirm' ? state.retry : null;

/** A person takes over after too many tries, and no hand-off is drawn for it. */
export function handsOverByDefault(state: State): boolean {
  const retry = retryOf(state);
  return retry?.then === 'handoff' && retry.to === '';
}
