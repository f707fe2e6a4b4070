import type { Conversation } from './conversation.ts';
import type { Effect } from './effect.ts';
import type { Reply } from './reply.ts';
import type { Trace } from './trace.ts';

/** What one event does to a conversation. Nothing else happens. */
export type StepResult = {
  readonly conversation: Conversation;
  readonly replies: readonly Reply[];
  readonly effects: readonly Effect[];
  readonly trace: Trace;
};
