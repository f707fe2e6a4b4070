import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { flows } from './flows.ts';

/** The small working state of each talk, and what the list of conversations shows of it. */
export const conversations = sqliteTable(
  'conversations',
  {
    /** Ids grow with time: their order is the order of conversations. */
    id: text().primaryKey(),
    flowId: text('flow_id')
      .notNull()
      .references(() => flows.id, { onDelete: 'cascade' }),
    flowVersion: integer('flow_version').notNull(),
    /** The documents it is pinned to, sub-flows included: `order@3+refund@7`. */
    program: text().notNull(),
    /** The session it was started in. Others may have joined it since: `sessions`. */
    sessionId: text('session_id').notNull(),
    userId: text('user_id'),
    phase: text().notNull(),
    /** The runtime's `Conversation` as JSON. */
    working: text().notNull(),
    /** Compared and swapped: a turn is saved only over the revision it was computed from. */
    revision: integer().notNull(),
    /** Rows in `turns`. */
    turnRows: integer('turn_rows').notNull(),
    turnCount: integer('turn_count').notNull(),
    messageCount: integer('message_count').notNull(),
    lastMessage: text('last_message').notNull(),
    createdAt: text('created_at').notNull(),
    updatedAt: text('updated_at').notNull(),
    /** From when time alone does something to it, as a reminder or its end; null where it never does. */
    dueAt: text('due_at'),
  },
  (table) => [
    index('conversations_by_flow').on(table.flowId, table.id),
    index('conversations_by_due').on(table.dueAt, table.id).where(sql`due_at is not null`),
    index('conversations_by_user').on(table.userId, table.flowId, table.id).where(sql`user_id is not null`),
  ],
);

/** The conversations a session has been in. The last is the one it is in now. */
export const sessions = sqliteTable(
  'sessions',
  {
    id: text().notNull(),
    conversationId: text('conversation_id')
      .notNull()
      .references(() => conversations.id, { onDelete: 'cascade' }),
  },
  (table) => [
    primaryKey({ columns: [table.id, table.conversationId] }),
    index('sessions_by_conversation').on(table.conversationId),
  ],
);

/** The complete record: what happened, what was said and why, one row per commit. */
export const turns = sqliteTable(
  'turns',
  {
    conversationId: text('conversation_id')
      .notNull()
      .references(() => conversations.id, { onDelete: 'cascade' }),
    number: integer().notNull(),
    at: text().notNull(),
    /** JSON list of `{ event, replies, trace }`. */
    steps: text().notNull(),
    /** With `clientMessageId`, the key under which a repeated message finds its answer. */
    sessionId: text('session_id'),
    clientMessageId: text('client_message_id'),
    /** The answer as it was sent; null while its effects are under way. Kept only for messages with an id. */
    answer: text(),
  },
  (table) => [
    primaryKey({ columns: [table.conversationId, table.number] }),
    uniqueIndex('turns_by_client_message')
      .on(table.sessionId, table.clientMessageId)
      .where(sql`client_message_id is not null`),
  ],
);

/** Effects asked for and not yet answered: done again after a crash, under the same id. */
export const pendingEffects = sqliteTable(
  'pending_effects',
  {
    id: text().primaryKey(),
    conversationId: text('conversation_id')
      .notNull()
      .references(() => conversations.id, { onDelete: 'cascade' }),
    /** The runtime's `Effect` as JSON. */
    effect: text().notNull(),
    createdAt: text('created_at').notNull(),
  },
  (table) => [index('pending_effects_by_conversation').on(table.conversationId)],
);

/** What is remembered of a user, per flow. */
export const memories = sqliteTable(
  'memories',
  {
    userId: text('user_id').notNull(),
    flowId: text('flow_id').notNull(),
    /** The runtime's `Memory` as JSON. */
    memory: text().notNull(),
    updatedAt: text('updated_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.userId, table.flowId] })],
);

/** What was handed to a person, newest last. */
export const handoffs = sqliteTable(
  'handoffs',
  {
    /** The effect's id, so that handing over twice is handing over once. */
    id: text().primaryKey(),
    conversationId: text('conversation_id')
      .notNull()
      .references(() => conversations.id, { onDelete: 'cascade' }),
    queue: text().notNull(),
    summary: text().notNull(),
    createdAt: text('created_at').notNull(),
    /** When the webhook is told next; null when it is not to be told, or not again. */
    dueAt: text('due_at'),
    /** When it was told. */
    sentAt: text('sent_at'),
    /** Times that telling it failed. */
    failures: integer().notNull().default(0),
    /** Why the last time failed, in a sentence. */
    failure: text(),
  },
  (table) => [
    index('handoffs_by_conversation').on(table.conversationId),
    index('handoffs_by_due').on(table.dueAt).where(sql`due_at is not null`),
  ],
);
