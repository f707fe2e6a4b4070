import { go, type Move } from '../turn/move.ts';
import type { Turn } from '../turn/turn.ts';
import { prefill } from './prefill.ts';

/** Goes to the flow's first state, with what is known of the user already in its slots. */
export function openFlow(turn: Turn): Move {
  prefill(turn);
  return go(turn.flow.document.start, 'start');
}
