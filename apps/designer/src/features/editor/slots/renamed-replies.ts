import type { Choice, FlowDocument, FlowOperation } from '@turnwise/flow';

type ChoiceDocument = Pick<Choice, 'value'> & { readonly label?: string | undefined };

/** What a choice is called where people see it. */
export const choiceName = ({ label, value }: ChoiceDocument): string => label || value;

/**
 * The quick replies that were made from a choice, called as the choice is called now. What two choices are called
 * alike, or the author wrote beside them, stays.
 */
export function renamedReplies(
  flow: FlowDocument,
  slot: string,
  before: ChoiceDocument,
  after: ChoiceDocument,
): FlowOperation[] {
  const [from, to] = [choiceName(before), choiceName(after)];
  const alike = (flow.slots[slot]?.choices ?? []).filter((choice) => choiceName(choice) === from);
  if (from === to || alike.length !== 1) return [];
  return Object.entries(flow.states).flatMap(([name, state]) => {
    if (state.kind !== 'ask' || state.slot !== slot || !state.quickReplies?.includes(from)) return [];
    const quickReplies = state.quickReplies.map((reply) => (reply === from ? to : reply));
    return [{ type: 'editState', name, changes: { quickReplies } }];
  });
}
