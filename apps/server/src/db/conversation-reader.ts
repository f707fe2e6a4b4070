import { and, asc, desc, eq, isNotNull, lt, lte, type SQL } from 'drizzle-orm';
import type { Db } from './open-database.ts';
import { conversations, handoffs, memories, turns } from './schema/conversations.ts';

export type ConversationRow = typeof conversations.$inferSelect;
export type TurnRow = typeof turns.$inferSelect;
export type HandoffRow = typeof handoffs.$inferSelect;
export type ConversationReader = ReturnType<typeof createConversationReader>;

const columns = `c.id, c.flow_id as flowId, c.flow_version as flowVersion, c.program, c.session_id as sessionId,
  c.user_id as userId, c.phase, c.working, c.revision, c.turn_rows as turnRows, c.turn_count as turnCount,
  c.message_count as messageCount, c.last_message as lastMessage, c.created_at as createdAt, c.updated_at as updatedAt,
  c.due_at as dueAt`;

/** Found by a search alone, however many conversations rest. */
export const dueConversations = 'select id from conversations where due_at <= ? order by due_at limit ?';

/** Reads conversations and their turns. What a message needs is prepared by hand: it is the hot path. */
export function createConversationReader(db: Db) {
  const client = db.$client;
  const bySession = client.prepare<[string], ConversationRow>(
    `select ${columns} from sessions s join conversations c on c.id = s.conversation_id
     where s.id = ? order by s.conversation_id desc limit 1`,
  );
  const byId = client.prepare<[string], ConversationRow>(
    `select ${columns} from conversations c where c.id = ?`,
  );
  const sessionsOf = client.prepare<[string], { id: string }>(
    'select id from sessions where conversation_id = ?',
  );
  const ofUser = client.prepare<[string, string], ConversationRow>(
    `select ${columns} from conversations c where c.user_id = ? and c.flow_id = ? order by c.id desc limit 1`,
  );
  const underWay = client.prepare<[string], { id: string }>(
    `select id from conversations c where user_id = ?
       and (phase not in ('completed', 'cancelled', 'handed_off', 'expired') or id =
         (select max(id) from conversations where user_id = c.user_id and flow_id = c.flow_id)) order by id`,
  );
  const answer = client.prepare<[string, string], { answer: string | null }>(
    'select answer from turns where session_id = ? and client_message_id = ?',
  );
  const memory = client.prepare<[string, string], { memory: string }>(
    'select memory from memories where user_id = ? and flow_id = ?',
  );
  const effects = client.prepare<[], { conversationId: string; effect: string }>(
    'select conversation_id as conversationId, effect from pending_effects order by created_at, id',
  );
  const effectsOf = client.prepare<[string], { effect: string }>(
    'select effect from pending_effects where conversation_id = ? order by id',
  );
  const openTurn = client.prepare<[string], Pick<TurnRow, 'steps' | 'sessionId' | 'clientMessageId'>>(
    `select steps, session_id as sessionId, client_message_id as clientMessageId from turns
     where conversation_id = ? and client_message_id is not null and answer is null order by number desc limit 1`,
  );
  const lastTurn = client.prepare<[string], { steps: string }>(
    'select steps from turns where conversation_id = ? order by number desc limit 1',
  );
  const due = client.prepare<[string, number], { id: string }>(dueConversations);

  return {
    findBySession: (sessionId: string) => bySession.get(sessionId),
    findConversation: (id: string) => byId.get(id),
    /** The sessions that are, or were, in a conversation. */
    listSessionsOf: (id: string) => sessionsOf.all(id).map((row) => row.id),
    /** The last conversation of a user in a flow, finished or not. */
    findLastOfUser: (userId: string, flowId: string) => ofUser.get(userId, flowId),
    /** A user's unfinished conversations, and the last of each flow, which another may be about to follow. */
    listUnderWay: (userId: string) => underWay.all(userId).map((row) => row.id),
    /** The turn a client's message led to; its answer is null while effects are under way. */
    findAnswer: (sessionId: string, clientMessageId: string) => answer.get(sessionId, clientMessageId),
    findMemory: (userId: string, flowId: string) => memory.get(userId, flowId)?.memory,
    listMemories: (userId: string) =>
      db.select().from(memories).where(eq(memories.userId, userId)).orderBy(asc(memories.flowId)).all(),
    listPendingEffects: () => effects.all(),
    listPendingEffectsOf: (conversationId: string) => effectsOf.all(conversationId),
    /** The turn whose client has not been answered yet. */
    findOpenTurn: (conversationId: string) => openTurn.get(conversationId),
    findLastTurn: (conversationId: string) => lastTurn.get(conversationId),
    /** Conversations to which time alone does something by an instant, the longest due first. */
    listDueConversations: (by: string, limit: number) => due.all(by, limit).map((row) => row.id),
    listTurns: (conversationId: string) =>
      db
        .select()
        .from(turns)
        .where(eq(turns.conversationId, conversationId))
        .orderBy(asc(turns.number))
        .all(),
    listHandoffs: (conversationId: string): HandoffRow[] =>
      db.select().from(handoffs).where(eq(handoffs.conversationId, conversationId)).all(),
    /** Those that are to be told by an instant, the longest due first. */
    listDueHandoffs: (by: string, limit: number): HandoffRow[] =>
      db
        .select()
        .from(handoffs)
        .where(and(isNotNull(handoffs.dueAt), lte(handoffs.dueAt, by)))
        .orderBy(asc(handoffs.dueAt))
        .limit(limit)
        .all(),
    /** A page of conversations, newest first. */
    listConversations: (
      filter: { flowId?: string | undefined; phase?: string | undefined },
      /** Where the page begins: after the conversation of this id. */
      after: string | undefined,
      limit: number,
    ) => {
      const conditions: (SQL | undefined)[] = [
        filter.flowId === undefined ? undefined : eq(conversations.flowId, filter.flowId),
        filter.phase === undefined ? undefined : eq(conversations.phase, filter.phase),
        after === undefined ? undefined : lt(conversations.id, after),
      ];
      return db
        .select()
        .from(conversations)
        .where(and(...conditions))
        .orderBy(desc(conversations.id))
        .limit(limit)
        .all();
    },
  };
}
