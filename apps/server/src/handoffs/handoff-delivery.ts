import { maskedSlots } from '@turnwise/runtime';
import type { ConversationStore } from '../conversations/conversation-store.ts';
import type { HandoffRow } from '../db/conversation-reader.ts';
import type { HandoffNotice } from './handoff-notice.ts';
import type { Webhook } from './webhook.ts';

/** Sees to it that somebody is told of each conversation that waits for a person. */
export type HandoffDelivery = {
  /** When a hand-off of that instant is to be told; null where nobody is. */
  dueFrom(at: string): string | null;
  /** Tells those that are due, one after the other. Never rejects. */
  deliver(): Promise<void>;
  close(): Promise<void>;
};

type Store = Pick<ConversationStore, 'reader' | 'writer' | 'commits' | 'live' | 'clock'>;

const minuteMs = 60_000;
/** After so many minutes it is tried again, each time that fails: somewhat over two days in all. */
const pauses = [1, 5, 15, 60, 180, 360, 720, 1_440];
const mostAtOnce = 50;

/** Nobody is told: who wants to know looks at the conversations. */
export const noDelivery: HandoffDelivery = {
  dueFrom: () => null,
  deliver: async () => {},
  close: async () => {},
};

/**
 * Tells a webhook. What is to be told is written down with the turn that asked for it, and crossed out when it was told:
 * a crash in between tells it twice under the same id, never not at all.
 */
export function createHandoffDelivery(store: Store, webhook: Webhook): HandoffDelivery {
  let running: Promise<void> | null = null;
  let isAskedAgain = false;
  let isClosed = false;

  async function deliverAll(): Promise<void> {
    do {
      isAskedAgain = false;
      for (const row of store.reader.listDueHandoffs(store.clock().toISOString(), mostAtOnce)) {
        if (isClosed) return;
        await deliverOne(row);
      }
    } while (isAskedAgain);
  }

  async function deliverOne(row: HandoffRow): Promise<void> {
    const notice = noticeOf(store, row);
    const failure = notice
      ? await webhook.tell(notice, store.clock().getTime())
      : 'Its conversation cannot be read.';
    // What the end of the server cut off has not failed: it is told after the next start.
    if (failure !== null && isClosed) return;
    const now = store.clock();
    const pause = notice ? pauses[row.failures] : undefined;
    await store.commits.commit(() =>
      failure === null
        ? store.writer.setHandoffSent(row.id, now.toISOString())
        : store.writer.setHandoffFailed(
            row.id,
            failure,
            pause === undefined ? null : new Date(now.getTime() + pause * minuteMs).toISOString(),
          ),
    );
  }

  return {
    dueFrom: (at) => at,
    deliver() {
      isAskedAgain = true;
      running ??= deliverAll()
        .catch((error: unknown) => void process.stderr.write(`Hand-offs cannot be told: ${String(error)}\n`))
        .finally(() => {
          running = null;
        });
      return running;
    },
    async close() {
      isClosed = true;
      await webhook.close();
      await running;
    },
  };
}

/** Null for a conversation that is damaged. */
function noticeOf({ live }: Store, row: HandoffRow): HandoffNotice | null {
  const found = live.findIfReadable(row.conversationId);
  if (!found) return null;
  const { working, pinned, sessionId } = found;
  return {
    id: row.id,
    at: row.createdAt,
    flow: { id: working.flowId, name: pinned.program.root.name, version: pinned.version },
    conversationId: working.id,
    sessionId,
    userId: working.userId,
    queue: row.queue,
    summary: row.summary,
    slots: maskedSlots(pinned.program, working),
  };
}
