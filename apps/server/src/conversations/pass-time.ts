import { setImmediate as nextEvents } from 'node:timers/promises';
import { dueAt } from '@turnwise/runtime';
import type { ConversationStore } from './conversation-store.ts';
import { runTurn } from './run-turn.ts';

const mostAtOnce = 2_000;
/** How long one that cannot be told is left alone. */
const retryMs = 3_600_000;

/**
 * Tells conversations that time has passed, those to which it does something by now: the runtime says when that is, and
 * what. One after the other, so that people who are talking come first; one that fails keeps none of the others waiting.
 */
export async function passTime(store: ConversationStore): Promise<void> {
  for (const id of store.reader.listDueConversations(store.clock().toISOString(), mostAtOnce)) {
    await nextEvents();
    try {
      await store.queue.run(id, () => tell(store, id));
    } catch (error) {
      process.stderr.write(`Conversation ${id} cannot be told that time has passed: ${String(error)}\n`);
      store.live.forget(id);
      await store.commits.commit(() => void store.writer.setDue(id, instantIn(store, retryMs)));
    }
  }
}

async function tell(store: ConversationStore, id: string): Promise<void> {
  const live = store.live.find(id);
  if (!live) return;
  await runTurn(store, {
    live,
    events: [{ kind: 'timePassed', at: store.clock().toISOString() }],
    sessionId: live.sessionId,
    joins: false,
    client: null,
    resolved: [],
    tell: () => {},
  });
  const after = store.live.find(id);
  // Nobody is going to ask for it soon: those who talk need the room.
  if (!after || dueAt(after.pinned.program, after.working) === null) store.live.forget(id);
  if (after?.working === live.working) await noteDue(store, id, dueAt(live.pinned.program, live.working));
}

/** It was looked at for nothing: not again before something is to happen, and never at once. */
async function noteDue(store: ConversationStore, id: string, due: string | null): Promise<void> {
  const isPast = due !== null && due <= store.clock().toISOString();
  const next = isPast ? instantIn(store, retryMs) : due;
  await store.commits.commit(() => void store.writer.setDue(id, next));
}

const instantIn = (store: ConversationStore, ms: number): string =>
  new Date(store.clock().getTime() + ms).toISOString();
