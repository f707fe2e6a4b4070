import type { Conversation } from './conversation.ts';
import type { Effect } from './effect.ts';
import type { Reply } from './reply.ts';
import type { Trace } from './trace.ts';

/**
 * A new conversation is to begin. `text` is the message that opens it, null when there is none to answer; `takesBack`
 * where it would undo or change what is over. `openingOf` makes the event of it.
 */
export type Fresh = { readonly text: string | null; readonly takesBack?: true };

/** What one event does to a conversation. Nothing else happens. */
export type StepResult = {
  readonly conversation: Conversation;
  readonly replies: readonly Reply[];
  readonly effects: readonly Effect[];
  readonly trace: Trace;
  /**
   * Set when this conversation is over - finished, expired, or left behind by its user - and the user is still there:
   * whoever calls keeps it as it is, creates another, and gives that one the event `openingOf` makes of this.
   */
  readonly fresh: Fresh | null;
};
