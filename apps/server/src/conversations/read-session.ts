import type { ConversationStore } from './conversation-store.ts';
import type { Live } from './live-conversations.ts';

/** The conversation a session is in; null for a session nobody knows. */
export function readSession(store: ConversationStore, sessionId: string): Live | null {
  const id = store.live.conversationIdOf(sessionId);
  return id === null ? null : store.live.find(id);
}

/** Removes a session with everything said in it, once the turn under way is over. */
export async function deleteSession(store: ConversationStore, sessionId: string): Promise<void> {
  const id = store.live.conversationIdOf(sessionId);
  if (id === null) return;
  await store.queue.run(id, async () => {
    await store.commits.commit(() => {
      store.writer.deleteSession(sessionId);
    });
    store.live.forget(id);
    store.live.forgetSession(sessionId);
  });
}
