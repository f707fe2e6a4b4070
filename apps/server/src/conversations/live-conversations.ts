import { type Conversation, conversationSchema } from '@turnwise/runtime';
import type { ConversationReader, ConversationRow } from '../db/conversation-reader.ts';
import type { PinnedProgram, ProgramCache } from './program-cache.ts';

/** A conversation in hand: its working state, the program it is pinned to, and what its row says besides. */
export type Live = {
  readonly working: Conversation;
  readonly pinned: PinnedProgram;
  readonly sessionId: string;
  /** Rows of its record so far; 0 for one that is not stored yet. */
  readonly turnRows: number;
  readonly lastMessage: string;
};

export type LiveConversations = {
  /** The id of the conversation a session is in. */
  conversationIdOf(sessionId: string): string | null;
  find(conversationId: string): Live | null;
  /** The same, for whoever can do without: null also for one that is damaged. */
  findIfReadable(conversationId: string): Live | null;
  /** The last conversation of a user in a flow; null also where that one cannot be read. */
  findLastOfUser(userId: string, flowId: string): Live | null;
  /** Takes over what has just been committed. */
  keep(live: Live): void;
  /** A session is in a conversation from now on. */
  join(sessionId: string, conversationId: string): void;
  forget(conversationId: string): void;
  forgetSession(sessionId: string): void;
  forgetAll(): void;
};

const mostKept = 5_000;
const mostStrangers = 1_000;

/**
 * The conversations talked to lately, so that a turn reads nothing from the database. Right because one server owns
 * its database, turns of one conversation never interleave, and only committed states get in.
 */
export function createLiveConversations(
  reader: ConversationReader,
  programs: ProgramCache,
): LiveConversations {
  const byId = new Map<string, Live>();
  const idBySession = new Map<string, string>();
  /** Sessions just looked for and not found: a first message asks three times before it opens a conversation. */
  const strangers = new Set<string>();

  const fromRow = (row: ConversationRow): Live => ({
    working: conversationSchema.parse(JSON.parse(row.working)),
    pinned: programs.forKey(row.program),
    sessionId: row.sessionId,
    turnRows: row.turnRows,
    lastMessage: row.lastMessage,
  });
  const remember = (row: ConversationRow): Live => {
    const live = byId.get(row.id) ?? fromRow(row);
    keepLatest(byId, row.id, live);
    return live;
  };
  /** A conversation that cannot be read any more is in the way of nothing but itself. */
  const rememberIfReadable = (row: ConversationRow): Live | null => {
    try {
      return remember(row);
    } catch (error) {
      process.stderr.write(`Conversation ${row.id} cannot be read: ${String(error)}\n`);
      return null;
    }
  };

  return {
    conversationIdOf(sessionId) {
      const known = idBySession.get(sessionId);
      if (known !== undefined) return known;
      if (strangers.has(sessionId)) return null;
      const row = reader.findBySession(sessionId);
      if (!row) {
        if (strangers.size >= mostStrangers) strangers.clear();
        strangers.add(sessionId);
        return null;
      }
      keepLatest(idBySession, sessionId, row.id);
      rememberIfReadable(row);
      return row.id;
    },
    find(conversationId) {
      const known = byId.get(conversationId);
      if (known) return known;
      const row = reader.findConversation(conversationId);
      return row ? remember(row) : null;
    },
    findIfReadable(conversationId) {
      const row = byId.has(conversationId) ? undefined : reader.findConversation(conversationId);
      return row ? rememberIfReadable(row) : (byId.get(conversationId) ?? null);
    },
    findLastOfUser(userId, flowId) {
      const row = reader.findLastOfUser(userId, flowId);
      return row ? rememberIfReadable(row) : null;
    },
    keep(live) {
      keepLatest(byId, live.working.id, live);
    },
    join(sessionId, conversationId) {
      keepLatest(idBySession, sessionId, conversationId);
      strangers.delete(sessionId);
    },
    forget(conversationId) {
      byId.delete(conversationId);
    },
    forgetSession(sessionId) {
      idBySession.delete(sessionId);
    },
    forgetAll() {
      byId.clear();
      idBySession.clear();
    },
  };
}

/** Puts an entry at the young end of a map, and drops the oldest when there are too many. */
function keepLatest<Value>(map: Map<string, Value>, key: string, value: Value): void {
  map.delete(key);
  map.set(key, value);
  if (map.size <= mostKept) return;
  const [oldest] = map.keys();
  if (oldest !== undefined) map.delete(oldest);
}
