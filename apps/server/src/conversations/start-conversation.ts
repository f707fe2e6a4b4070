import { err, ok, type Result } from '@turnwise/basics';
import { createConversation } from '@turnwise/runtime';
import type { Failure } from '../failure.ts';
import type { ConversationStore } from './conversation-store.ts';
import type { Live } from './live-conversations.ts';
import { recall } from './memory.ts';

/** A conversation of a flow's published version that nothing was said in yet. Nothing is stored. */
export function startConversation(
  store: ConversationStore,
  start: {
    readonly flowId: string;
    readonly sessionId: string | null;
    readonly userId: string | null;
    readonly timeZone: string | null;
  },
): Result<Live, Failure> {
  const pinned = store.programs.forStart(start.flowId);
  if (!pinned.ok) return err(pinned.error);
  const { program, version } = pinned.value;
  const id = store.newId();
  const working = createConversation(program, {
    id,
    flowVersion: version,
    userId: start.userId,
    ...(start.timeZone === null ? {} : { timeZone: start.timeZone }),
    at: store.clock().toISOString(),
    memory: start.userId === null ? null : recall(store, start.userId, start.flowId),
  });
  return ok({
    working,
    pinned: pinned.value,
    sessionId: start.sessionId ?? id,
    turnRows: 0,
    lastMessage: '',
  });
}
