import type { Conversation } from './conversation.ts';
import type { Effect } from './effect.ts';
import type { Reply } from './reply.ts';
import type { Trace } from './trace.ts';

/** A new conversation is to begin. `text` is the message that opens it; null when there is none to answer. */
export type Fresh = { readonly text: string | null };

/** What one event does to a conversation. Nothing else happens. */
export type StepResult = {
  readonly conversation: Conversation;
  readonly replies: readonly Reply[];
  readonly effects: readonly Effect[];
  readonly trace: Trace;
  /**
   * Set when this conversation is over - finished, expired, or left behind by its user - and the user is still there:
   * whoever calls keeps it as it is, creates another, and gives that one `userMessage` with `text`, or `started`.
   */
  readonly fresh: Fresh | null;
};
