import type { Conversation, Pending } from './model/conversation.ts';
import type { Program } from './program/program.ts';
import { forgetSlot } from './turn/slots.ts';
import { beginTurn } from './turn/turn.ts';

type Slots = Conversation['slots'];

/**
 * The conversation without what is remembered of its user, and without what that filled in for them to agree to. What
 * they said in it, or agreed to, is theirs and stays.
 */
export function forgetMemory(program: Program, conversation: Conversation): Conversation {
  const inner = filledFromMemory(conversation.slots);
  const isWaiting = conversation.stack.some(({ slots }) => filledFromMemory(slots).length > 0);
  if (conversation.memory === null && inner.length === 0 && !isWaiting) return conversation;
  const turn = beginTurn(program, conversation, conversation.updatedAt);
  for (const name of inner) forgetSlot(turn, name);
  return {
    ...turn.conversation,
    ...pendingWithout(inner, conversation.pending),
    stack: conversation.stack.map((frame) => ({ ...frame, slots: withoutMemory(frame.slots) })),
    memory: null,
    revision: conversation.revision + 1,
  };
}

const filledFromMemory = (slots: Slots): string[] =>
  Object.keys(slots).filter((name) => slots[name]?.source === 'memory' && !slots[name].confirmed);

function withoutMemory(slots: Slots): Slots {
  const forgotten = filledFromMemory(slots);
  return Object.fromEntries(Object.entries(slots).filter(([name]) => !forgotten.includes(name)));
}

/** An offer of what was remembered is none any more. The usual answers are offered before anything: it begins anew. */
function pendingWithout(
  forgotten: readonly string[],
  pending: Pending | null,
): Partial<Pick<Conversation, 'pending' | 'state' | 'phase'>> {
  if (pending?.kind === 'fastTrackOffer') return { pending: null, state: null, phase: 'greeting' };
  const isOfMemory =
    pending?.kind === 'actionConfirmation' && pending.slots.some((name) => forgotten.includes(name));
  return isOfMemory ? { pending: null } : {};
}
