import type { ConversationStore } from './conversations/conversation-store.ts';
import { passTime } from './conversations/pass-time.ts';
import { emptyBin } from './flows/delete-flow.ts';
import type { FlowStore } from './flows/flow-store.ts';

/** The shortest time a flow can ask for: a reminder after one minute comes within two. */
const everyMs = 60_000;

/**
 * Every minute: empties the bin, tells conversations that time has passed, and the team of those that wait for it. One round ends before the next begins.
 * Gives what stops it.
 */
export function startHousekeeping(flows: FlowStore, conversations: ConversationStore): () => void {
  let isBusy = false;
  const timer = setInterval(async () => {
    if (isBusy) return;
    isBusy = true;
    try {
      emptyBin(flows);
      await passTime(conversations);
      // Not waited for: an address that does not answer keeps nobody else waiting.
      void conversations.handoffs.deliver();
    } catch (error) {
      process.stderr.write(`Housekeeping: ${error instanceof Error ? error.message : String(error)}\n`);
    }
    isBusy = false;
  }, everyMs).unref();
  return () => clearInterval(timer);
}
