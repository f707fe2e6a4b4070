import type { Conversation } from '@turnwise/runtime';
import type { ConversationRow, HandoffRow, TurnRow } from './conversation-reader.ts';
import type { Db } from './open-database.ts';

export type ConversationWriter = ReturnType<typeof createConversationWriter>;

/** What a hand-off is when it is asked for. */
type NewHandoff = Pick<HandoffRow, 'id' | 'conversationId' | 'queue' | 'summary' | 'createdAt' | 'dueAt'>;

/** A turn was computed from a revision that is no longer the stored one. Nothing of it was written. */
export class StaleConversation extends Error {
  override readonly name = 'StaleConversation';
  readonly conversationId: string;

  constructor(conversationId: string) {
    super(`Conversation ${conversationId} was changed by someone else.`);
    this.conversationId = conversationId;
  }
}

/** Writes conversations and their turns, all by prepared statements. To be called inside a transaction. */
export function createConversationWriter(db: Db) {
  const client = db.$client;
  const insertConversation = client.prepare<ConversationRow>(
    `insert into conversations (id, flow_id, flow_version, program, session_id, user_id, phase, working, revision,
      turn_rows, turn_count, message_count, last_message, created_at, updated_at, due_at)
     values (@id, @flowId, @flowVersion, @program, @sessionId, @userId, @phase, @working, @revision,
      @turnRows, @turnCount, @messageCount, @lastMessage, @createdAt, @updatedAt, @dueAt)`,
  );
  const updateConversation = client.prepare<
    [string, string, number, number, number, number, string, string, string | null, string, number, number]
  >(
    `update conversations set phase = ?, working = ?, revision = ?, turn_rows = ?, turn_count = ?, message_count = ?,
      last_message = ?, updated_at = ?, due_at = ? where id = ? and revision = ? and turn_rows = ?`,
  );
  const setDue = client.prepare<[string | null, string]>('update conversations set due_at = ? where id = ?');
  const setWorking = client.prepare<[string, string, number, string, number, number]>(
    'update conversations set phase = ?, working = ?, revision = ? where id = ? and revision = ? and turn_rows = ?',
  );
  const insertTurn = client.prepare<
    [string, number, string, string, string | null, string | null, string | null]
  >(
    `insert into turns (conversation_id, number, at, steps, session_id, client_message_id, answer)
     values (?, ?, ?, ?, ?, ?, ?)`,
  );
  const setAnswer = client.prepare<[string, string, string]>(
    'update turns set answer = ? where session_id = ? and client_message_id = ?',
  );
  const joinSession = client.prepare<[string, string]>(
    'insert into sessions (id, conversation_id) values (?, ?) on conflict do nothing',
  );
  const insertEffect = client.prepare<[string, string, string, string]>(
    `insert into pending_effects (id, conversation_id, effect, created_at) values (?, ?, ?, ?)
     on conflict (id) do nothing`,
  );
  const deleteEffect = client.prepare<[string]>('delete from pending_effects where id = ?');
  const upsertMemory = client.prepare<[string, string, string, string]>(
    `insert into memories (user_id, flow_id, memory, updated_at) values (?, ?, ?, ?)
     on conflict (user_id, flow_id) do update set memory = excluded.memory, updated_at = excluded.updated_at`,
  );
  const deleteMemories = client.prepare<[string]>('delete from memories where user_id = ?');
  const insertHandoff = client.prepare<[string, string, string, string, string, string | null]>(
    `insert into handoffs (id, conversation_id, queue, summary, created_at, due_at) values (?, ?, ?, ?, ?, ?)
     on conflict (id) do nothing`,
  );
  const setHandoffSent = client.prepare<[string, string]>(
    'update handoffs set sent_at = ?, due_at = null, failure = null where id = ?',
  );
  const setHandoffFailed = client.prepare<[string, string | null, string]>(
    'update handoffs set failure = ?, due_at = ?, failures = failures + 1 where id = ?',
  );
  const deleteConversation = client.prepare<[string]>('delete from conversations where id = ?');
  const deleteConversationsOf = client.prepare<[string]>(
    'delete from conversations where id in (select conversation_id from sessions where id = ?)',
  );

  return {
    insertConversation: (row: ConversationRow) => insertConversation.run(row),
    /** Compare and swap: throws `StaleConversation` when the stored one is no longer as it was read. */
    updateConversation(row: ConversationRow, revision: number, turnRows: number): void {
      const { changes } = updateConversation.run(
        row.phase,
        row.working,
        row.revision,
        row.turnRows,
        row.turnCount,
        row.messageCount,
        row.lastMessage,
        row.updatedAt,
        row.dueAt,
        row.id,
        revision,
        turnRows,
      );
      if (changes !== 1) throw new StaleConversation(row.id);
    },
    /** Moves the instant from which time alone does something to a conversation, which otherwise stays as it is. */
    setDue: (id: string, dueAt: string | null) => setDue.run(dueAt, id),
    /** Replaces the working state beside any turn, on the same condition. */
    setWorking(working: Conversation, revision: number, turnRows: number): void {
      const { id, phase } = working;
      const text = JSON.stringify(working);
      const { changes } = setWorking.run(phase, text, working.revision, id, revision, turnRows);
      if (changes !== 1) throw new StaleConversation(id);
    },
    insertTurn: (turn: TurnRow) =>
      insertTurn.run(
        turn.conversationId,
        turn.number,
        turn.at,
        turn.steps,
        turn.sessionId,
        turn.clientMessageId,
        turn.answer,
      ),
    setAnswer: (sessionId: string, clientMessageId: string, answer: string) =>
      setAnswer.run(answer, sessionId, clientMessageId),
    joinSession: (sessionId: string, conversationId: string) => joinSession.run(sessionId, conversationId),
    insertEffect: (id: string, conversationId: string, effect: string, at: string) =>
      insertEffect.run(id, conversationId, effect, at),
    deleteEffect: (id: string) => deleteEffect.run(id),
    upsertMemory: (userId: string, flowId: string, memory: string, at: string) =>
      upsertMemory.run(userId, flowId, memory, at),
    deleteMemories: (userId: string) => deleteMemories.run(userId).changes,
    insertHandoff: ({ id, conversationId, queue, summary, createdAt, dueAt }: NewHandoff) =>
      insertHandoff.run(id, conversationId, queue, summary, createdAt, dueAt),
    setHandoffSent: (id: string, at: string) => setHandoffSent.run(at, id),
    /** Without an instant for the next time, it is given up. */
    setHandoffFailed: (id: string, failure: string, dueAt: string | null) =>
      setHandoffFailed.run(failure, dueAt, id),
    /** Removes a conversation and all that belongs to it. */
    deleteConversation: (id: string) => deleteConversation.run(id),
    /** Removes every conversation a session was in, and with them the session. */
    deleteSession: (sessionId: string) => deleteConversationsOf.run(sessionId),
  };
}
