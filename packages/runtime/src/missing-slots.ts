import type { Conversation } from './model/conversation.ts';
import type { Program } from './program/program.ts';
import { innermostFlow } from './turn/turn.ts';

/** The required slots of the running flow that are not known yet, in asking order. */
export function missingSlots(program: Program, conversation: Conversation): string[] {
  const flow = innermostFlow(program, conversation);
  return flow.slotNames.filter(
    (name) => flow.slots[name]?.required === true && (conversation.slots[name]?.value ?? null) === null,
  );
}
