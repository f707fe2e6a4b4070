import type { ConversationEvent } from '../model/event.ts';
import { openFlow } from '../repair/open-flow.ts';
import { run } from '../turn/run.ts';
import type { Turn } from '../turn/turn.ts';

/** The conversation begins with the flow's opening. One that has begun already is left alone. */
export function start(turn: Turn, event: Extract<ConversationEvent, { kind: 'started' }>): void {
  if (turn.conversation.state !== null) {
    turn.isIgnored = true;
    return;
  }
  if (event.memory !== undefined) turn.conversation.memory = event.memory;
  run(turn, openFlow(turn));
}
