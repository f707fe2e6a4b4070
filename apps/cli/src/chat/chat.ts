import type { FlowDocument, Scalar } from '@turnwise/flow';
import {
  type Conversation,
  type ConversationEvent,
  createConversation,
  createProgram,
  type Effect,
  type EffectResult,
  isAwaited,
  type Memory,
  maskedSlots,
  openingOf,
  type Reply,
  remember,
  resolutionOf,
  step,
  type TraceEntry,
} from '@turnwise/runtime';
import { lastInstant } from '../read-instant.ts';

export type ChatOptions = {
  readonly flow: FlowDocument;
  /** The flows it can run, by id. */
  readonly library: Readonly<Record<string, FlowDocument>>;
  readonly userId: string | null;
  /** ISO instant: what the clock says at the opening. */
  readonly now: string;
  readonly hasAi: boolean;
  readonly answerEffect: (effect: Effect) => EffectResult | Promise<EffectResult>;
};

/** What came of one thing that happened. */
export type ChatTurn = {
  readonly replies: readonly Reply[];
  readonly conversation: Conversation;
  /** What is known, by slot; sensitive values are masked. */
  readonly slots: Readonly<Record<string, Scalar>>;
  readonly trace: readonly TraceEntry[];
};

/** A talk with a flow, and with the flow again once it is over. */
export type Chat = {
  /** Begins, or begins anew. */
  start(): Promise<ChatTurn>;
  /** The user says something, a second later. */
  say(text: string): Promise<ChatTurn>;
  /** Nobody says anything for a while; null where that goes beyond what calendars are made for. */
  passTime(milliseconds: number): Promise<ChatTurn | null>;
  /** The user comes back in a new session. */
  resume(): Promise<ChatTurn>;
};

/** What is said where `passTime` gives nothing. */
export const tooLate = 'That would be after the year 9999, where no time passes any more.';

/** The clock moves by a second with each message and by what `passTime` is given, and by nothing else. */
export function createChat({ flow, library, userId, now, hasAi, answerEffect }: ChatOptions): Chat {
  const program = createProgram(flow, library, { ai: hasAi });
  let clock = Date.parse(now);
  const at = () => new Date(clock).toISOString();
  let memory: Memory | null = null;
  let started = 0;
  let conversation = newConversation();

  function newConversation(): Conversation {
    started++;
    return createConversation(program, {
      id: `chat-${started}`,
      flowVersion: 'draft',
      userId,
      at: at(),
      memory: userId === null ? null : memory,
    });
  }

  /** Plays an event to where the conversation waits for its user, in a fresh conversation where this one is over. */
  async function play(event: ConversationEvent): Promise<ChatTurn> {
    const replies: Reply[] = [];
    const trace: TraceEntry[] = [];
    const events = [event];
    for (let next = events.shift(); next; next = events.shift()) {
      const result = step(program, conversation, next);
      conversation = result.conversation;
      replies.push(...result.replies);
      trace.push(...result.trace);
      for (const effect of result.effects) {
        if (effect.kind === 'saveMemory') memory = remember(memory, effect, next.at);
        if (isAwaited(effect)) events.push(await resolved(effect));
      }
      if (!result.fresh) continue;
      conversation = newConversation();
      events.push(openingOf(result.fresh, at()));
    }
    return { replies, conversation, slots: maskedSlots(program, conversation), trace };
  }

  async function resolved(effect: Effect): Promise<ConversationEvent> {
    return resolutionOf(effect, await answerEffect(effect), at());
  }

  return {
    start() {
      if (conversation.state !== null) conversation = newConversation();
      return play({ kind: 'started', at: at() });
    },
    say(text) {
      clock = Math.min(clock + 1_000, lastInstant);
      return play({ kind: 'userMessage', at: at(), text });
    },
    async passTime(milliseconds) {
      if (clock + milliseconds > lastInstant) return null;
      clock += milliseconds;
      return play({ kind: 'timePassed', at: at() });
    },
    resume: () => play({ kind: 'resumed', at: at() }),
  };
}
