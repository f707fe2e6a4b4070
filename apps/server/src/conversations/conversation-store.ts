import type { Clock } from '../clock.ts';
import type { CommitQueue } from '../db/commit-queue.ts';
import type { ConversationReader } from '../db/conversation-reader.ts';
import type { ConversationWriter } from '../db/conversation-writer.ts';
import type { EffectRunner } from '../effects/run-effect.ts';
import type { HandoffDelivery } from '../handoffs/handoff-delivery.ts';
import type { LiveConversations } from './live-conversations.ts';
import type { ProgramCache } from './program-cache.ts';
import type { TurnQueue } from './turn-queue.ts';

/** What everything about conversations works with. */
export type ConversationStore = {
  readonly reader: ConversationReader;
  readonly writer: ConversationWriter;
  readonly commits: CommitQueue;
  readonly live: LiveConversations;
  readonly programs: ProgramCache;
  readonly queue: TurnQueue;
  readonly effects: EffectRunner;
  readonly handoffs: HandoffDelivery;
  readonly clock: Clock;
  /** A fresh, unguessable id. */
  readonly newId: () => string;
};
