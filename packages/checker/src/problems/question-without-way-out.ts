import type { Retry, State } from '@turnwise/flow';
import type { FlowView, StateView } from '../view/flow-view.ts';
import { retryOf } from '../view/retry-of.ts';
import { listToWords } from '../view/words.ts';
import type { Finder } from './finder.ts';

/** A question whose way out after too many tries does not work, so that a person takes over or nobody does. */
export const questionWithoutWayOut: Finder = function* (view) {
  const words = view.texts.questionWithoutWayOut;
  for (const state of view.states) {
    const retry = retryOf(state.state);
    const message = retry && whyStuck(view, state, retry);
    if (!retry || !message) continue;
    yield {
      severity: 'warning',
      place: { in: 'state', name: state.name, field: 'retry' },
      message,
      ...(retry.then === 'state' ? { witness: words.askedForever } : {}),
      fix: {
        label: words.letPersonTakeOver,
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

function whyStuck(view: FlowView, { name, label, state }: StateView, { then, to }: Retry): string | null {
  const words = view.texts.questionWithoutWayOut;
  const called = view.quote(label);
  switch (then) {
    case 'default': {
      const slots = askedSlots(state).filter(
        (slot) => view.slot(slot) && view.slot(slot)?.default === undefined,
      );
      if (slots.length > 0) {
        const named = slots.map((slot) => view.quote(view.slotLabel(slot)));
        return words.noDefault(called, listToWords(named, view.texts), named.length);
      }
      return askedSlots(state).length === 0 ? words.noSlot(called) : null;
    }
    case 'ai':
      return view.flow.settings.ai.enabled ? null : words.aiOff(called);
    case 'state':
      return to === name ? words.sameQuestion(called) : null;
    case 'handoff':
    case 'cancel':
      return null;
  }
}

function askedSlots(state: State): readonly string[] {
  if (state.kind === 'ask') return state.slot ? [state.slot] : [];
  return state.kind === 'form' ? state.slots : [];
}
