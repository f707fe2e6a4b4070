import type { Conversation } from '@turnwise/runtime';
import type { TracePlace } from '../../../trace/trace-place.ts';
import type { Draft } from './simulation.ts';

/** Where a conversation is: the draft, and the sub-flows it is inside of. */
export function placeOf({ flow, library }: Draft, conversation: Conversation | null): TracePlace {
  const stack = conversation?.stack ?? [];
  const inside = stack.map((frame, index) => {
    const next = stack[index + 1];
    if (next) return next.flowId;
    const caller = frame.flowId === flow.id ? flow : library[frame.flowId];
    const state = caller?.states[frame.state];
    return state?.kind === 'subflow' ? (state.flow ?? '') : '';
  });
  return { flow, library, inside };
}
