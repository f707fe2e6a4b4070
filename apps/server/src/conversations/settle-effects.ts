import type { Effect, Reply } from '@turnwise/runtime';
import type { RecordedStep } from './advance.ts';
import type { ConversationStore } from './conversation-store.ts';
import type { Live } from './live-conversations.ts';
import { runTurn } from './run-turn.ts';

/** True for a conversation whose effects were asked for and whose results were never taken in. */
export const isUnsettled = (live: Live): boolean => live.working.pending?.kind === 'effects';

/**
 * Takes up a turn that a crash, or a full disk, cut off: does its effects again under their old ids, and completes the
 * answer its client may still ask for. Gives what was said now. To be called in the conversation's line of the queue.
 */
export async function settleEffects(store: ConversationStore, live: Live): Promise<readonly Reply[]> {
  const conversationId = live.working.id;
  const effects = store.reader
    .listPendingEffectsOf(conversationId)
    .map((row): Effect => JSON.parse(row.effect));
  if (effects.length === 0) return [];
  const open = store.reader.findOpenTurn(conversationId);
  const steps: RecordedStep[] = open ? JSON.parse(open.steps) : [];
  const said: Reply[] = [];
  const events = await Promise.all(effects.map((effect) => store.effects.run(effect)));
  await runTurn(store, {
    live,
    events,
    sessionId: open?.sessionId ?? live.sessionId,
    joins: false,
    client: null,
    answers:
      open?.sessionId != null && open.clientMessageId != null
        ? { sessionId: open.sessionId, clientMessageId: open.clientMessageId }
        : null,
    resolved: effects.map((effect) => effect.id),
    saidBefore: steps.flatMap((step) => step.replies),
    tell: (replies) => said.push(...replies),
  });
  return said;
}

/** After a start: takes up every turn that was cut off, each in its conversation's line. */
export function settleAll(store: ConversationStore): void {
  for (const conversationId of new Set(store.reader.listPendingEffects().map((row) => row.conversationId))) {
    store.queue
      .run(conversationId, async () => {
        const live = store.live.find(conversationId);
        if (live) await settleEffects(store, live);
      })
      .catch((error: unknown) => {
        process.stderr.write(`Conversation ${conversationId} cannot be taken up again: ${String(error)}\n`);
      });
  }
}
