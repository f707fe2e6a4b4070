import { err, ok, type Result } from '@turnwise/basics';
import type { Scalar } from '@turnwise/flow';
import { maskedSlots, type Phase, phases } from '@turnwise/runtime';
import { z } from 'zod';
import type { ConversationRow, HandoffRow } from '../db/conversation-reader.ts';
import type { Failure } from '../failure.ts';
import type { RecordedStep } from './advance.ts';
import { conversationNotFound } from './conversation-not-found.ts';
import type { ConversationStore } from './conversation-store.ts';

export type ConversationSummary = Pick<
  ConversationRow,
  | 'id'
  | 'flowId'
  | 'sessionId'
  | 'userId'
  | 'lastMessage'
  | 'turnCount'
  | 'messageCount'
  | 'createdAt'
  | 'updatedAt'
> & { readonly version: number; readonly phase: Phase };

export type ConversationRecord = {
  readonly conversation: ConversationSummary;
  readonly state: string | null;
  readonly slots: Record<string, Scalar>;
  readonly turns: { number: number; at: string; steps: RecordedStep[] }[];
  readonly handoffs: HandoffRecord[];
};

/** A hand-off, and whether the webhook was told of it. */
type HandoffRecord = {
  readonly queue: string;
  readonly summary: string;
  readonly createdAt: string;
  readonly notice: {
    readonly state: 'none' | 'due' | 'sent' | 'failed';
    /** When it was told, or is told next. */
    readonly at: string | null;
    /** Why it could not be told the last time. */
    readonly failure: string | null;
  };
};

/** A page of conversations, newest first. */
export function listConversations(
  store: ConversationStore,
  query: {
    readonly flowId?: string | undefined;
    readonly phase?: Phase | undefined;
    readonly cursor?: string | undefined;
    readonly limit: number;
  },
): { conversations: ConversationSummary[]; nextCursor: string | null } {
  const rows = store.reader.listConversations(query, query.cursor, query.limit + 1);
  const page = rows.slice(0, query.limit);
  const last = page.at(-1);
  return {
    conversations: page.map(summaryOf),
    nextCursor: rows.length > page.length && last ? last.id : null,
  };
}

/** The complete record of a conversation. It was masked when it was written. */
export function readConversation(store: ConversationStore, id: string): Result<ConversationRecord, Failure> {
  const row = store.reader.findConversation(id);
  const live = store.live.find(id);
  if (!row || !live) return err(conversationNotFound);
  const { program } = live.pinned;
  return ok({
    conversation: summaryOf(row),
    state: live.working.state,
    slots: maskedSlots(program, live.working),
    turns: store.reader.listTurns(id).map(({ number, at, steps }) => ({
      number,
      at,
      steps: JSON.parse(steps),
    })),
    handoffs: store.reader.listHandoffs(id).map(handoffOf),
  });
}

const handoffOf = (row: HandoffRow): HandoffRecord => ({
  queue: row.queue,
  summary: row.summary,
  createdAt: row.createdAt,
  notice: { state: noticeState(row), at: row.sentAt ?? row.dueAt, failure: row.failure },
});

function noticeState({ sentAt, dueAt, failures }: HandoffRow): HandoffRecord['notice']['state'] {
  if (sentAt !== null) return 'sent';
  if (dueAt !== null) return 'due';
  return failures > 0 ? 'failed' : 'none';
}

const phaseSchema = z.enum(phases);

const summaryOf = (row: ConversationRow): ConversationSummary => ({
  id: row.id,
  flowId: row.flowId,
  version: row.flowVersion,
  sessionId: row.sessionId,
  userId: row.userId,
  phase: phaseSchema.parse(row.phase),
  lastMessage: row.lastMessage,
  turnCount: row.turnCount,
  messageCount: row.messageCount,
  createdAt: row.createdAt,
  updatedAt: row.updatedAt,
});
