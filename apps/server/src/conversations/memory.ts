import { type Memory, memorySchema, remember } from '@turnwise/runtime';
import type { EffectOf } from '../effects/effect-of.ts';
import type { ConversationStore } from './conversation-store.ts';

/** What is remembered of a user in a flow; null when nothing is. */
export function recall(store: ConversationStore, userId: string, flowId: string): Memory | null {
  const text = store.reader.findMemory(userId, flowId);
  return text === undefined ? null : memorySchema.parse(JSON.parse(text));
}

/** Adds what a run taught. To be called inside a transaction. */
export function rememberRun(
  store: ConversationStore,
  userId: string,
  flowId: string,
  effect: EffectOf<'saveMemory'>,
  at: string,
): void {
  const memory = remember(recall(store, userId, flowId), effect, at);
  store.writer.upsertMemory(userId, flowId, JSON.stringify(memory), at);
}

/** Everything remembered of a user, by flow. */
export const memoriesOf = (store: ConversationStore, userId: string): Record<string, Memory> =>
  Object.fromEntries(
    store.reader.listMemories(userId).map((row) => [row.flowId, memorySchema.parse(JSON.parse(row.memory))]),
  );
