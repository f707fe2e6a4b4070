import { placeholderSlot, placeholdersIn, type State } from '@turnwise/flow';
import { slotWays } from '../paths/slot-ways.ts';
import { wayToWords } from '../paths/way-to-words.ts';
import type { FlowView } from '../view/flow-view.ts';
import { slotsHandedIn } from '../view/slots-handed-in.ts';
import type { Finder } from './finder.ts';

/** True for a text that has a hole in it when a slot is not filled. What a person or the AI reads may have holes. */
function showsHoles(state: State, field: string): boolean {
  switch (state.kind) {
    case 'say':
    case 'ask':
    case 'confirm':
    case 'action':
    case 'end':
      return true;
    case 'reply':
      return field === 'fallback';
    case 'handoff':
      return field === 'message';
    case 'form':
    case 'decide':
    case 'choose':
    case 'set':
    case 'subflow':
      return false;
  }
}

type Read = { readonly index: number; readonly slot: string; readonly field: string };

/** A text that says a slot's value where a conversation may come without it. */
export const unfilledSlotRead: Finder = function* (view) {
  const reads = readsOf(view);
  const ways = slotWays(view, 'filled', new Set(reads.map((read) => read.slot)));
  for (const { index, slot, field } of reads) {
    const state = view.states[index];
    if (!state || !ways.mayMiss(index, slot)) continue;
    const way = ways.wayMissing(index, slot);
    yield {
      severity: 'warning',
      place: { in: 'state', name: state.name, field },
      about: slot,
      message: view.texts.unfilledSlotRead(view.quote(state.label), view.quote(view.slotLabel(slot))),
      ...(way && way.length > 1 ? { witness: wayToWords(view, way) } : {}),
    };
  }
};

/** Each slot a state says, once, with the first field that says it. */
function readsOf(view: FlowView): Read[] {
  const handedIn = slotsHandedIn(view);
  return view.states.flatMap(({ state, texts }, index) => {
    const fields = new Map<string, string>();
    for (const { text, field } of texts) {
      if (!text.includes('{') || !showsHoles(state, field) || field.startsWith('listeners.')) continue;
      for (const path of placeholdersIn(text)) {
        const slot = placeholderSlot(path);
        if (slot === null || fields.has(slot) || handedIn.has(slot) || asksFirst(view, state, slot)) continue;
        fields.set(slot, field);
      }
    }
    return [...fields].map(([slot, field]) => ({ index, slot, field }));
  });
}

/** A confirm asks for what is required and missing before it reads anything back. */
const asksFirst = (view: FlowView, state: State, slot: string): boolean =>
  state.kind === 'confirm' &&
  view.slot(slot)?.required === true &&
  (state.slots.length === 0 || state.slots.includes(slot));
