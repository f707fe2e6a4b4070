import { type FlowDocument, outcomeLabel, type Phrases } from '@turnwise/flow';
import { phrases } from '../../language/phrases.ts';

/** How rules are said of these flows: slots and outcomes by their labels, the first flow that has one. */
export const rulePhrases = (...flows: readonly FlowDocument[]): Phrases => ({
  ...phrases,
  outcome: (action, outcome) => {
    const flow = flows.find(({ actions }) => actions[action]?.outcomes?.some(({ name }) => name === outcome));
    return outcomeLabel(flow ?? { actions: {} }, action, outcome);
  },
  slot: (name) => {
    const labels = flows.map(({ slots }) => (Object.hasOwn(slots, name) ? slots[name]?.label?.trim() : ''));
    return labels.find(Boolean) ?? name.replaceAll('_', ' ');
  },
});
