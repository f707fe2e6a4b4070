import type { Clock } from '../clock.ts';
import type { Config } from '../config.ts';
import { createCommitQueue } from '../db/commit-queue.ts';
import { createConversationReader } from '../db/conversation-reader.ts';
import { createConversationWriter } from '../db/conversation-writer.ts';
import type { Db } from '../db/open-database.ts';
import { absentAi, createAi } from '../effects/ask-ai.ts';
import type { HttpCaller } from '../effects/call-http.ts';
import { createEffectRunner } from '../effects/run-effect.ts';
import type { FlowStore } from '../flows/flow-store.ts';
import { createHandoffDelivery, noDelivery } from '../handoffs/handoff-delivery.ts';
import { createWebhook } from '../handoffs/webhook.ts';
import { createIdMaker } from '../new-id.ts';
import type { ConversationStore } from './conversation-store.ts';
import { createLiveConversations } from './live-conversations.ts';
import { createProgramCache } from './program-cache.ts';
import { TurnQueue } from './turn-queue.ts';

/** Puts together what conversations need. */
export function createConversationStore(
  db: Db,
  flows: FlowStore,
  parts: { readonly config: Config; readonly clock: Clock; readonly http: HttpCaller },
): ConversationStore {
  const { config, clock, http } = parts;
  const reader = createConversationReader(db);
  const programs = createProgramCache(flows, config.ai !== null);
  const live = createLiveConversations(reader, programs);
  flows.writer.onPurge(live.forgetAll);
  const store = {
    reader,
    writer: createConversationWriter(db),
    commits: createCommitQueue(db.$client),
    live,
    programs,
    queue: new TurnQueue(),
    effects: createEffectRunner({ ai: config.ai ? createAi(config.ai) : absentAi, http, clock }),
    clock,
    newId: createIdMaker(clock),
  };
  return {
    ...store,
    handoffs: config.webhook ? createHandoffDelivery(store, createWebhook(config.webhook)) : noDelivery,
  };
}
