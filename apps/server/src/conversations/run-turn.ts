import { ok, type Result } from '@turnwise/basics';
import { type ConversationEvent, openingOf, type Reply } from '@turnwise/runtime';
import type { Failure } from '../failure.ts';
import { type Advance, advance } from './advance.ts';
import { type ChatAnswer, chatAnswer } from './chat-answer.ts';
import { type ClientMessage, liveAfter, turnWrites } from './commit-turn.ts';
import type { ConversationStore } from './conversation-store.ts';
import type { Live } from './live-conversations.ts';
import { startConversation } from './start-conversation.ts';

/** Hears what is said as soon as it is on the disk, before what the outside world is still asked for. */
export type Listener = (replies: readonly Reply[]) => void;

export type Turn = {
  readonly live: Live;
  readonly events: readonly ConversationEvent[];
  /** The session the message came through. */
  readonly sessionId: string;
  /** That session was not in this conversation before. */
  readonly joins: boolean;
  /** The message this turn is recorded under, when its client may send it again. */
  readonly client: ClientMessage | null;
  /** A message recorded earlier that this turn completes the answer to. */
  readonly answers?: ClientMessage | null;
  /** Effects of an earlier turn whose results are among the events. */
  readonly resolved: readonly string[];
  /** Said before, in the part of this turn that a crash cut off. */
  readonly saidBefore?: readonly Reply[];
  readonly tell: Listener;
};

/** Longer than any flow drawn for people: what is still going on then is going in circles. */
const mostRounds = 60;

/**
 * Plays a turn to its end: steps, commits, does the effects, feeds back their results, failures included, until the
 * conversation waits for its user. To be called in the conversation's line of the queue.
 */
export async function runTurn(store: ConversationStore, turn: Turn): Promise<Result<ChatAnswer, Failure>> {
  const said: Reply[] = [...(turn.saidBefore ?? [])];
  let { live, events, joins, resolved } = turn;
  // The row that carries the client's id is written once; after that its answer is filled in.
  let client = turn.client;
  let answers = turn.answers ?? null;
  for (let round = 1; ; round++) {
    const advanced = advanceWithFreshStart(store, live, events, turn.sessionId);
    if (!advanced.ok) return advanced;
    const { left, last } = advanced.value;
    const parts = left ? [left, last] : [last];
    const replies = parts.flatMap((part) => part.replies);
    said.push(...replies);
    const before = live.working.id;
    live = liveAfter(last);
    const isFresh = live.working.id !== before;
    const isOver = last.awaited.length === 0 || round >= mostRounds;
    const answer = chatAnswer(turn.sessionId, live, said);
    const text = isOver && (client || answers) ? JSON.stringify(answer) : null;
    if (changesNothing(parts) && client === null && answers === null) return ok(answer);
    await store.commits.commit(
      roundWrites(store, parts, {
        joins: joins || isFresh ? turn.sessionId : null,
        client,
        answers,
        text,
        resolved,
      }),
    );
    if (isFresh) store.live.forget(before);
    store.live.keep(live);
    if (joins || isFresh) store.live.join(turn.sessionId, live.working.id);
    if (parts.some(asksForPerson)) void store.handoffs.deliver();
    turn.tell(replies);
    if (isOver) return ok(answer);
    answers = answers ?? client;
    client = null;
    joins = false;
    events = await Promise.all(last.awaited.map((effect) => store.effects.run(effect)));
    resolved = last.awaited.map((effect) => effect.id);
  }
}

type Advanced = {
  /** The conversation that its user left for a fresh one; null where there is none, or where it stays as it was. */
  readonly left: Advance | null;
  /** The conversation the user is in now. */
  readonly last: Advance;
};

/** Advances a conversation and, when it is over while its user is still there, the one that follows it. */
function advanceWithFreshStart(
  store: ConversationStore,
  live: Live,
  events: readonly ConversationEvent[],
  sessionId: string,
): Result<Advanced, Failure> {
  const first = advance(live, events);
  if (first.fresh === null) return ok({ left: null, last: first });
  const next = startConversation(store, {
    flowId: live.working.flowId,
    sessionId,
    userId: live.working.userId,
    timeZone: live.working.timeZone,
  });
  if (!next.ok) return next;
  const at = store.clock().toISOString();
  const last = advance(next.value, [openingOf(first.fresh, at)]);
  // One that stays as it was has nothing to record.
  return ok({ left: first.after === live.working ? null : first, last });
}

const asksForPerson = ({ unawaited }: Advance): boolean =>
  unawaited.some(({ kind }) => kind === 'notifyHandoff');

/** An event made for nothing leaves no trace. */
const changesNothing = (parts: readonly Advance[]): boolean =>
  parts.every(({ before, after, replies }) => after === before.working && replies.length === 0);

type Round = {
  readonly joins: string | null;
  readonly client: ClientMessage | null;
  readonly answers: ClientMessage | null;
  readonly text: string | null;
  readonly resolved: readonly string[];
};

function roundWrites(store: ConversationStore, parts: readonly Advance[], round: Round): () => void {
  const { joins, client, answers, text, resolved } = round;
  const writes = parts.map((part, index) => {
    const isLast = index === parts.length - 1;
    return turnWrites(store, {
      advance: part,
      joins: isLast ? joins : null,
      client: isLast ? client : null,
      answer: isLast ? text : null,
      resolved: index === 0 ? resolved : [],
    });
  });
  return () => {
    for (const write of writes) write();
    if (answers && text !== null) store.writer.setAnswer(answers.sessionId, answers.clientMessageId, text);
  };
}
