import type { FlowDocument, Phrases } from '@turnwise/flow';
import { phrases } from '../../language/phrases.ts';

/** How rules are said of these flows: slots by their labels, the first flow that has one. */
export const rulePhrases = (...flows: readonly FlowDocument[]): Phrases => ({
  ...phrases,
  slot: (name) => {
    const labels = flows.map(({ slots }) => (Object.hasOwn(slots, name) ? slots[name]?.label?.trim() : ''));
    return labels.find(Boolean) ?? name.replaceAll('_', ' ');
  },
});
