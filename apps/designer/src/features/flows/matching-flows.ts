import type { FlowSummary } from '../../api/flows.ts';
import { fold } from '../../ui/options.ts';

/** Those whose name or description holds every word, the last edited first. */
export function matchingFlows(flows: readonly FlowSummary[], query: string): FlowSummary[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  return flows
    .filter((flow) => {
      const text = fold(`${flow.name} ${flow.description}`);
      return words.every((word) => text.includes(word));
    })
    .sort((a, b) => b.updatedAt.localeCompare(a.updatedAt));
}
