import type { State } from '@turnwise/flow';
import { quote } from '../view/words.ts';
import type { Finder } from './finder.ts';

/** What a state still lacks before it can do anything: a sentence's end and the field, or null. */
function lackOf(state: State): { readonly words: string; readonly field: string } | null {
  switch (state.kind) {
    case 'action':
      return state.action === ''
        ? { words: 'does not say yet which action it calls', field: 'action' }
        : null;
    case 'subflow':
      return state.flow === '' ? { words: 'does not say yet which flow it runs', field: 'flow' } : null;
    case 'form':
      return state.slots.length === 0 ? { words: 'does not ask for anything yet', field: 'slots' } : null;
    case 'choose':
      if (state.options.length === 0) return { words: 'has no options to choose from yet', field: 'options' };
      return state.question.trim() === ''
        ? { words: 'does not say yet what the AI is to find out', field: 'question' }
        : null;
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
      place: { in: 'state', name, field: lack.field },
      message: `${quote(label)} ${lack.words}.`,
    };
  }
};
