import { err, ok, type Result } from '@turnwise/basics';
import type { Failure } from '../failure.ts';
import { conversationNotFound } from './conversation-not-found.ts';
import type { ConversationStore } from './conversation-store.ts';

/** Removes one conversation with everything said in it, for good, once the turn under way is over. */
export function deleteConversation(store: ConversationStore, id: string): Promise<Result<null, Failure>> {
  return store.queue.run(id, async () => {
    if (!store.reader.findConversation(id)) return err(conversationNotFound);
    const sessions = store.reader.listSessionsOf(id);
    await store.commits.commit(() => {
      store.writer.deleteConversation(id);
    });
    store.live.forget(id);
    for (const session of sessions) store.live.forgetSession(session);
    return ok(null);
  });
}
