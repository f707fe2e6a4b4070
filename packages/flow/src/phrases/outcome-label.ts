import type { FlowDocument } from '../schema/flow.ts';
import type { Phrases } from './phrases.ts';

/** What an outcome of an action is called where people read it: its label, or its name in words. */
export function outcomeLabel(
  { actions }: Pick<FlowDocument, 'actions'>,
  action: string,
  outcome: string,
): string {
  const definition = Object.hasOwn(actions, action) ? actions[action] : undefined;
  const found = definition?.outcomes?.find(({ name }) => name === outcome);
  return found?.label?.trim() || outcome.replaceAll('_', ' ');
}

/** The phrases, with a flow's outcomes called as its author calls them. */
export const withOutcomeLabels = (flow: Pick<FlowDocument, 'actions'>, phrases: Phrases): Phrases => ({
  ...phrases,
  outcome: (action, outcome) => outcomeLabel(flow, action, outcome),
});
