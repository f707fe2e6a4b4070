import type { Clock } from './clock.ts';
import type { Config } from './config.ts';
import type { ConversationStore } from './conversations/conversation-store.ts';
import type { Db } from './db/open-database.ts';
import type { FlowStore } from './flows/flow-store.ts';

/** Everything the routes work with, made once at the start. */
export type Context = {
  readonly config: Config;
  readonly clock: Clock;
  readonly db: Db;
  readonly flows: FlowStore;
  readonly conversations: ConversationStore;
};
