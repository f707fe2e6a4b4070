import { type FlowDocument, resolveFlow } from '@turnwise/flow';
import type { SimulatedTurn } from './simulation.ts';

const filledBy = new Set(['asked', 'mentioned', 'corrected', 'memory']);

/** A turn in half a line, for under its bubbles: "Answered a question, filled order number". */
export function turnSummary(document: FlowDocument, turn: SimulatedTurn): string {
  const flow = resolveFlow(document);
  const parts: string[] = [];
  for (const entry of turn.trace) {
    if (entry.kind === 'rule' && entry.rule === 'questions') parts.push('answered a question');
    if (entry.kind === 'rule' && entry.rule === 'off_topic') parts.push('answered something else');
    if (entry.kind === 'rule' && entry.rule === 'unclear') parts.push('asked back');
    if (entry.kind === 'slot' && entry.after !== null && filledBy.has(entry.source)) {
      const label = (flow.slots[entry.slot]?.label ?? entry.slot.replaceAll('_', ' ')).toLowerCase();
      parts.push(entry.before === null ? `filled ${label}` : `changed ${label}`);
    }
    if (entry.kind === 'attempt') parts.push(`try ${entry.count} of ${entry.limit}`);
  }
  const summary = [...new Set(parts)].slice(0, 4).join(', ');
  return summary === '' ? '' : summary.charAt(0).toUpperCase() + summary.slice(1);
}
