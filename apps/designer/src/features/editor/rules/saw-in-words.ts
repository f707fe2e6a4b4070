import type { BranchDocument, Flow, JsonValue, Scalar } from '@turnwise/flow';
import { valueToWords } from '@turnwise/runtime';
import { slotsCompared } from './slots-compared.ts';

/** What a rule looked at, as the flow's replies would write it; nothing when there was nothing. */
export function sawInWords(flow: Flow, branch: BranchDocument, saw: JsonValue): string {
  if (saw === null) return '';
  if (Array.isArray(saw)) return saw.map((part) => sawInWords(flow, branch, part)).join(', ');
  if (typeof saw === 'object') return sawInWords(flow, branch, Object.values(saw));
  // A group of rules tells what one of them saw, not which of them it was.
  const slots = slotsCompared([branch]).flatMap((name) => flow.slots[name] ?? []);
  const slot = slots.find(({ type }) => slots.length === 1 || (type === 'date' && isDay(saw)));
  return slot ? valueToWords(slot, saw, flow.language) : String(saw);
}

const isDay = (value: Scalar): boolean => /^\d{4}-\d\d-\d\d$/.test(String(value));
