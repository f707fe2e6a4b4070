import type { State } from '@turnwise/flow';
import type { CheckTexts } from '../texts/check-texts.ts';
import type { Finder } from './finder.ts';

/** The field a state still lacks before it can do anything, or null. */
function lackOf(state: State): keyof CheckTexts['unfinishedState'] | null {
  switch (state.kind) {
    case 'action':
      return state.action === '' ? 'action' : null;
    case 'subflow':
      return state.flow === '' ? 'flow' : null;
    case 'form':
      return state.slots.length === 0 ? 'slots' : null;
    case 'choose':
      if (state.options.length === 0) return 'options';
      return state.question.trim() === '' ? 'question' : null;
    case 'say':
    case 'ask':
    case 'confirm':
    case 'reply':
    case 'decide':
    case 'set':
    case 'handoff':
    case 'end':
      return null;
  }
}

/** A state without its main part: an action state with no action, a form with nothing to ask. */
export const unfinishedState: Finder = function* (view) {
  for (const { name, label, state } of view.states) {
    const lack = lackOf(state);
    if (!lack) continue;
    yield {
      severity: 'error',
      isUnfinished: true,
      place: { in: 'state', name, field: lack },
      message: view.texts.unfinishedState[lack](view.quote(label)),
    };
  }
};
