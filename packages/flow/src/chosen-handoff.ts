import type { FlowDocument } from './schema/flow.ts';

/**
 * The hand-off for everybody: where the author leads whoever asks for a person. Too many tries without a hand-off of
 * their own lead there, too. Without such a choice a person takes over at once: a hand-off that is merely the only one
 * may say why it hands over, and that would be wrong anywhere else.
 */
export function chosenHandoff(flow: Pick<FlowDocument, 'listeners' | 'states'>): string | null {
  // As with every kind of listener, the first counts.
  const { enabled = true, to = '' } = flow.listeners.find(({ kind }) => kind === 'handoff') ?? {};
  return enabled && Object.hasOwn(flow.states, to) && flow.states[to]?.kind === 'handoff' ? to : null;
}
