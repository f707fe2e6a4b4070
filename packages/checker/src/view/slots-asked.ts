import type { State } from '@turnwise/flow';
import type { FlowView } from './flow-view.ts';

/** The slots a question or a form asks for. */
export function slotsAskedIn(state: State | undefined): readonly string[] {
  if (state?.kind === 'ask') return state.slot ? [state.slot] : [];
  return state?.kind === 'form' ? state.slots : [];
}

/** Every slot that is emptied anywhere: whether it is on the way in question is left to the author. */
export function slotsForgotten(view: FlowView): Set<string> {
  const forgotten = new Set<string>();
  for (const { state, mentions } of view.states) {
    if (state.kind === 'set') {
      for (const { to, value } of state.assign) if (value === '') forgotten.add(to);
    }
    for (const mention of mentions) {
      // What a "no" forgets says nothing of the way a "yes" takes, and the other finder looks at the "no" itself.
      if (state.kind === 'confirm') continue;
      if (mention.to === 'slot' && mention.use === 'clears') forgotten.add(mention.name);
    }
  }
  return forgotten;
}
