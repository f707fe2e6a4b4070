import type { FlowSummary } from '../../api/flows.ts';
import { locale } from '../../language/language.ts';
import { fold } from '../../ui/options.ts';

/** What the list is sorted by. */
export const flowOrders = ['edited', 'name'] as const;
export type FlowOrder = (typeof flowOrders)[number];

const byLetters = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });

const compare: Record<FlowOrder, (a: FlowSummary, b: FlowSummary) => number> = {
  edited: (a, b) => b.updatedAt.localeCompare(a.updatedAt),
  name: (a, b) => byLetters.compare(a.name, b.name) || compare.edited(a, b),
};

/** Those whose name or description holds every word, in the order asked for: else the last edited first. */
export function matchingFlows(
  flows: readonly FlowSummary[],
  query: string,
  order: FlowOrder = 'edited',
): FlowSummary[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  return flows
    .filter((flow) => {
      const text = fold(`${flow.name} ${flow.description}`);
      return words.every((word) => text.includes(word));
    })
    .sort(compare[order]);
}
