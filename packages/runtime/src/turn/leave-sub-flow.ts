import type { StateOf } from '@turnwise/flow';
import type { Frame } from '../model/conversation.ts';
import { type FlowProgram, stateOf } from '../program/flow-program.ts';
import { flowById } from '../program/program.ts';
import { replaceParts, type Turn } from './turn.ts';

type Subflow = StateOf<'subflow'>;

/** Leaves the innermost flow as if it had not been entered; true when there was one. */
export function abandonSubflow(turn: Turn): boolean {
  const { frame, caller } = callerOf(turn);
  if (!frame || !caller) return false;
  turn.trace.push({ kind: 'flow', change: 'returned', flow: turn.flow.id, outcome: null });
  leaveFrame(turn, frame, caller);
  return true;
}

export function callerOf(turn: Turn): {
  frame: Frame | null;
  caller: FlowProgram | null;
  state: Subflow | null;
} {
  const frame = turn.conversation.stack.at(-1) ?? null;
  const caller = frame && flowById(turn.program, frame.flowId);
  const state = frame && caller ? stateOf(caller, frame.state) : null;
  return { frame, caller, state: state?.kind === 'subflow' ? state : null };
}

export function leaveFrame(turn: Turn, frame: Frame, caller: FlowProgram): void {
  const { conversation } = turn;
  conversation.stack = conversation.stack.slice(0, -1);
  if (frame.done) conversation.done = frame.done;
  else delete conversation.done;
  replaceParts(turn, frame);
  conversation.state = frame.state;
  turn.flow = caller;
}
