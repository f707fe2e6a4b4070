import type { Retry, State } from '@turnwise/flow';
import type { FlowView, StateView } from '../view/flow-view.ts';
import { retryOf } from '../view/retry-of.ts';
import { listToWords, quote } from '../view/words.ts';
import type { Finder } from './finder.ts';

/** A question whose way out after too many tries does not work, so that a person takes over or nobody does. */
export const questionWithoutWayOut: Finder = function* (view) {
  for (const state of view.states) {
    const retry = retryOf(state.state);
    const words = retry && whyStuck(view, state, retry);
    if (!retry || !words) continue;
    yield {
      severity: 'warning',
      place: { in: 'state', name: state.name, field: 'retry' },
      message: `After too many tries, ${quote(state.label)} ${words}.`,
      ...(retry.then === 'state' ? { witness: 'A user who cannot answer is asked again and again.' } : {}),
      fix: {
        label: 'Let a person take over then',
        operations: [
          {
            type: 'editState',
            name: state.name,
            changes: { retry: retry.limit === undefined ? null : { limit: retry.limit } },
          },
        ],
      },
    };
  }
};

function whyStuck(view: FlowView, { name, state }: StateView, { then, to }: Retry): string | null {
  switch (then) {
    case 'default': {
      const slots = askedSlots(state).filter(
        (slot) => view.slot(slot) && view.slot(slot)?.default === undefined,
      );
      if (slots.length > 0) {
        return `takes the default of ${listToWords(slots.map((slot) => quote(view.slotLabel(slot))))}, which has none: a person takes over instead`;
      }
      return askedSlots(state).length === 0
        ? 'takes a default, and there is no slot to take it for: a person takes over instead'
        : null;
    }
    case 'ai':
      return view.flow.settings.ai.enabled
        ? null
        : 'lets the AI read the answer, and the AI is switched off: a person takes over instead';
    case 'state':
      return to === name ? 'starts over with the same question' : null;
    case 'handoff':
    case 'cancel':
      return null;
  }
}

function askedSlots(state: State): readonly string[] {
  if (state.kind === 'ask') return state.slot ? [state.slot] : [];
  return state.kind === 'form' ? state.slots : [];
}
