import { forgetMemory } from '@turnwise/runtime';
import { isEnded } from './chat-answer.ts';
import type { ConversationStore } from './conversation-store.ts';
import { lineOfUser } from './handle-message.ts';

/** A turn that is under way while it is forgotten can keep it once more, and another begin with that: rarely twice. */
const mostRounds = 20;

/**
 * Forgets what is remembered of a user, everywhere: what is kept for conversations to come, and what those under way
 * have taken from it. What the user said in them is theirs and stays.
 */
export async function forgetUser(store: ConversationStore, userId: string): Promise<void> {
  for (let round = 1; round <= mostRounds; round++) {
    const flowIds = store.reader.listMemories(userId).map((row) => row.flowId);
    // Nothing was kept while the round before waited for every turn: none can know it any more.
    if (flowIds.length === 0 && round > 1) return;
    await store.commits.commit(() => {
      store.writer.deleteMemories(userId);
    });
    // What begins right now may have looked it up before: when its line is free, that conversation is there.
    for (const flowId of flowIds) await store.queue.run(lineOfUser(flowId, userId), async () => {});
    await forgetUnderWay(store, userId);
  }
}

/** One that ends meanwhile may be followed by another: until none is new. */
async function forgetUnderWay(store: ConversationStore, userId: string): Promise<void> {
  const seen = new Set<string>();
  for (let found = true; found; ) {
    const ids = store.reader.listUnderWay(userId).filter((id) => !seen.has(id));
    found = ids.length > 0;
    for (const id of ids) {
      seen.add(id);
      await store.queue.run(id, () => forgetIn(store, id));
    }
  }
}

async function forgetIn(store: ConversationStore, id: string): Promise<void> {
  // One that cannot be read cannot be talked in either, so nothing of what it knows is ever said.
  const live = store.live.findIfReadable(id);
  if (!live || isEnded(live.working)) return;
  const working = forgetMemory(live.pinned.program, live.working);
  if (working === live.working) return;
  await store.commits.commit(() => store.writer.setWorking(working, live.working.revision, live.turnRows));
  store.live.keep({ ...live, working });
}
