import { isEnded } from './chat-answer.ts';
import type { ConversationStore } from './conversation-store.ts';
import { runTurn } from './run-turn.ts';

const hourMs = 3_600_000;

/**
 * Tells conversations nobody has written in for an hour or more that time has passed; the runtime knows what that
 * means for each. One after the other, so that people who are talking come first.
 */
export async function expire(store: ConversationStore): Promise<void> {
  const quietSince = new Date(store.clock().getTime() - hourMs).toISOString();
  for (const id of store.reader.listQuietConversations(quietSince)) {
    await store.queue.run(id, async () => {
      const live = store.live.find(id);
      if (!live || isEnded(live.working)) return;
      const at = store.clock().toISOString();
      await runTurn(store, {
        live,
        events: [{ kind: 'timePassed', at }],
        sessionId: live.sessionId,
        joins: false,
        client: null,
        resolved: [],
        tell: () => {},
      });
    });
  }
}
