import type { State } from './registry.ts';

/** True when a conversation stops in this state until the user writes (inside a sub-flow, the other flow sees to it). */
export function waitsForUser(state: State): boolean {
  switch (state.kind) {
    case 'ask':
    case 'form':
    case 'confirm':
    case 'subflow':
      return true;
    case 'reply':
      return state.wait;
    case 'say':
    case 'decide':
    case 'action':
    case 'choose':
    case 'set':
    case 'handoff':
    case 'end':
      return false;
  }
}
