import type { JsonValue } from '@turnwise/flow';
import type { Conversation, Memory } from './model/conversation.ts';
import type { Program } from './program/program.ts';

export type ConversationStart = {
  readonly id: string;
  readonly flowVersion: Conversation['flowVersion'];
  readonly userId?: string | null;
  /** IANA zone; by default the flow's. */
  readonly timeZone?: string;
  /** ISO instant. */
  readonly at: string;
  /** What is remembered of the user. */
  readonly memory?: Memory | null;
  readonly metadata?: Readonly<Record<string, JsonValue>>;
};

/** A conversation nothing was said in yet: give it `started`, or the user's first message. */
export function createConversation(program: Program, start: ConversationStart): Conversation {
  return {
    id: start.id,
    flowId: program.root.id,
    flowVersion: start.flowVersion,
    userId: start.userId ?? null,
    timeZone: start.timeZone ?? program.root.settings.timeZone,
    phase: 'greeting',
    state: null,
    stack: [],
    slots: {},
    data: {},
    memory: start.memory ?? null,
    visits: {},
    trail: [],
    recent: [],
    turnCount: 0,
    messageCount: 0,
    pending: null,
    errors: [],
    metadata: { ...start.metadata },
    createdAt: start.at,
    updatedAt: start.at,
    revision: 0,
  };
}
