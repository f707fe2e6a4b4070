import { dueAt, type Effect } from '@turnwise/runtime';
import type { ConversationRow, TurnRow } from '../db/conversation-reader.ts';
import type { Advance } from './advance.ts';
import type { ConversationStore } from './conversation-store.ts';
import type { Live } from './live-conversations.ts';
import { maskSteps, maskText } from './mask-steps.ts';
import { rememberRun } from './memory.ts';

/** The message a client may send again, and the answer it is then given again. */
export type ClientMessage = { readonly sessionId: string; readonly clientMessageId: string };

export type TurnToCommit = {
  readonly advance: Advance;
  /** The session that is in this conversation from now on; null when it was before. */
  readonly joins: string | null;
  readonly client: ClientMessage | null;
  /** The whole answer as it is sent; null while effects are under way. */
  readonly answer: string | null;
  /** Effects whose results are among the steps. */
  readonly resolved: readonly string[];
};

const longestLastMessage = 280;

/** The conversation as it will be once its turn is committed. */
export function liveAfter(advance: Advance): Live {
  const { before, after, replies } = advance;
  const last = replies.at(-1)?.text;
  return {
    working: after,
    pinned: before.pinned,
    sessionId: before.sessionId,
    turnRows: before.turnRows + 1,
    // Masked before it is cut: half a value is not known for what it is.
    lastMessage:
      last === undefined ? before.lastMessage : maskText(advance, last).slice(0, longestLastMessage),
  };
}

/**
 * What a turn writes, made ready so that the transaction only runs prepared statements: its row of the record, the
 * working state over the revision it was computed from, effects asked for and answered. All of it or none.
 */
export function turnWrites(store: ConversationStore, turn: TurnToCommit): () => void {
  const { writer } = store;
  const { before, awaited, unawaited } = turn.advance;
  const row = liveToRow(liveAfter(turn.advance));
  const record: TurnRow = {
    conversationId: row.id,
    number: row.turnRows,
    at: row.updatedAt,
    steps: JSON.stringify(maskSteps(turn.advance)),
    sessionId: turn.client?.sessionId ?? null,
    clientMessageId: turn.client?.clientMessageId ?? null,
    answer: turn.client ? turn.answer : null,
  };
  return () => {
    if (before.turnRows === 0) writer.insertConversation(row);
    else writer.updateConversation(row, before.working.revision, before.turnRows);
    writer.insertTurn(record);
    if (turn.joins !== null) writer.joinSession(turn.joins, row.id);
    for (const effect of awaited)
      writer.insertEffect(effect.id, row.id, JSON.stringify(effect), row.updatedAt);
    for (const id of turn.resolved) writer.deleteEffect(id);
    for (const effect of unawaited) writeUnawaited(store, row, effect);
  };
}

/** What is only to be written down is written with the turn that asked for it: exactly once. */
function writeUnawaited(store: ConversationStore, row: ConversationRow, effect: Effect): void {
  switch (effect.kind) {
    case 'saveMemory':
      if (row.userId !== null) rememberRun(store, row.userId, row.flowId, effect, row.updatedAt);
      return;
    case 'notifyHandoff':
      store.writer.insertHandoff({
        id: effect.id,
        conversationId: row.id,
        queue: effect.queue,
        summary: effect.summary,
        createdAt: row.updatedAt,
        dueAt: store.handoffs.dueFrom(row.updatedAt),
      });
      return;
    default:
      throw new Error(`The result of ${effect.kind} has to be waited for.`);
  }
}

function liveToRow({ working, pinned, sessionId, turnRows, lastMessage }: Live): ConversationRow {
  return {
    id: working.id,
    flowId: working.flowId,
    flowVersion: pinned.version,
    program: pinned.key,
    sessionId,
    userId: working.userId,
    phase: working.phase,
    working: JSON.stringify(working),
    revision: working.revision,
    turnRows,
    turnCount: working.turnCount,
    messageCount: working.messageCount,
    lastMessage,
    createdAt: working.createdAt,
    updatedAt: working.updatedAt,
    dueAt: dueAt(pinned.program, working),
  };
}
