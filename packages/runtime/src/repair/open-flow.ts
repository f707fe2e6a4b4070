import { stateOf } from '../program/flow-program.ts';
import { go, type Move } from '../turn/move.ts';
import type { Turn } from '../turn/turn.ts';
import { offerFastTrack } from './fast-track.ts';
import { prefill } from './prefill.ts';

/** Goes to the flow's first state, with what is known of the user already in its slots; the usual is offered first. */
export function openFlow(turn: Turn): Move {
  const usual = prefill(turn);
  const { start } = turn.flow.document;
  return usual && stateOf(turn.flow, start) ? offerFastTrack(turn, usual) : go(start, 'start');
}
