import type { Conversation } from './model/conversation.ts';
import type { FlowProgram } from './program/flow-program.ts';
import { flowById, type Program } from './program/program.ts';
import { innermostFlow } from './turn/turn.ts';

type Running = { readonly flow: FlowProgram; readonly slots: Conversation['slots'] };

/** The flow that runs with what it knows, and behind it those that wait for it, the nearest first. */
export function* flowsRunning(program: Program, conversation: Conversation): Generator<Running> {
  yield { flow: innermostFlow(program, conversation), slots: conversation.slots };
  for (let depth = conversation.stack.length - 1; depth >= 0; depth--) {
    const frame = conversation.stack[depth];
    const flow = frame && flowById(program, frame.flowId);
    if (frame && flow) yield { flow, slots: frame.slots };
  }
}
