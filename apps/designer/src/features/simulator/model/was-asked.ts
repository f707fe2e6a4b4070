import { type FlowDocument, resolveState } from '@turnwise/flow';
import type { Conversation } from '@turnwise/runtime';

/** True when a slot that holds nothing has been asked for: the question is open, or was answered in vain. */
export function wasAsked(flow: FlowDocument, conversation: Conversation | null, slot: string): boolean {
  if (!conversation) return false;
  const { slots, visits } = conversation;
  if (slots[slot]?.attempts) return true;
  const isOpen = (name: string): boolean => (slots[name]?.value ?? null) === null && !slots[name]?.skipped;
  return Object.entries(flow.states).some(([name, document]) => {
    if (!visits[name]) return false;
    const state = resolveState(document);
    if (state.kind === 'ask') return state.slot === slot;
    // A form asks for one after the other.
    return state.kind === 'form' && state.slots.find(isOpen) === slot;
  });
}
