import { err, ok, type Result } from '@turnwise/basics';
import { isTimeZone } from '@turnwise/flow';
import type { ConversationEvent, Reply } from '@turnwise/runtime';
import { StaleConversation } from '../db/conversation-writer.ts';
import type { Failure } from '../failure.ts';
import type { RecordedStep } from './advance.ts';
import { allArrived } from './all-arrived.ts';
import { type ChatAnswer, chatAnswer, isEnded } from './chat-answer.ts';
import type { ChatRequest } from './chat-request.ts';
import type { ConversationStore } from './conversation-store.ts';
import type { Live } from './live-conversations.ts';
import { type Listener, runTurn } from './run-turn.ts';
import { isUnsettled, settleEffects } from './settle-effects.ts';
import { startConversation } from './start-conversation.ts';

/** The answer to a message, or the very text that answered it before. */
export type Handled = Result<ChatAnswer | { readonly replay: string }, Failure>;

const mostAttempts = 3;

/**
 * Answers one message, or opens a conversation: `POST /v1/chat`. In the conversation's line, so that turns never
 * interleave; the same client message id twice gives the same answer once.
 */
export async function handleMessage(
  store: ConversationStore,
  request: ChatRequest,
  tell: Listener,
): Promise<Handled> {
  if (request.time_zone != null && !isTimeZone(request.time_zone)) {
    return err({
      code: 'invalid_request',
      message: `"${request.time_zone}" is no time zone. Use a name such as Europe/Vienna.`,
    });
  }
  await allArrived();
  for (let attempt = 1; ; attempt++) {
    const line = lineOf(store, request);
    try {
      // Nobody else can know a conversation that does not exist yet.
      if (line === null) return await open(store, request, tell);
      const handled = await store.queue.run(line, async () =>
        // While it stood in line, the session may have moved on to another conversation.
        lineOf(store, request) === line ? handleInLine(store, request, tell) : null,
      );
      if (handled) return handled;
    } catch (error) {
      if (!(error instanceof StaleConversation) || attempt >= mostAttempts) throw error;
      store.live.forget(error.conversationId);
    }
  }
}

/** Where a message has to stand in line: with its conversation, or with whatever else might start the same one. */
function lineOf(store: ConversationStore, { session_id, user_id, flow_id }: ChatRequest): string | null {
  if (session_id != null) return store.live.conversationIdOf(session_id) ?? `session ${session_id}`;
  return user_id == null ? null : lineOfUser(flow_id, user_id);
}

/** Where what begins for a user in a flow stands in line: there is to be one conversation, not several. */
export const lineOfUser = (flowId: string, userId: string): string => `user ${flowId} ${userId}`;

async function handleInLine(
  store: ConversationStore,
  request: ChatRequest,
  tell: Listener,
): Promise<Handled> {
  const { session_id: sessionId, user_id: userId, flow_id: flowId } = request;
  if (sessionId != null) {
    const replay = await replayIn(store, sessionId, request);
    if (replay) return replay;
    const conversationId = store.live.conversationIdOf(sessionId);
    const live = conversationId === null ? null : store.live.find(conversationId);
    if (live) return goOn(store, live, sessionId, request, tell);
  }
  if (userId == null) return open(store, request, tell);
  const begin = () => beginFor(store, userId, request, tell);
  // Several sessions of this user may be beginning at once. A message without a session stands in this line already.
  return sessionId == null ? begin() : store.queue.run(lineOfUser(flowId, userId), begin);
}

/**
 * A user comes in a session that is new, or names none: what they left unfinished is offered. Whoever names none and is in
 * the middle of it is in no new session, and simply goes on. In the user's line.
 */
async function beginFor(
  store: ConversationStore,
  userId: string,
  request: ChatRequest,
  tell: Listener,
): Promise<Handled> {
  const last = store.live.findLastOfUser(userId, request.flow_id);
  if (last && request.session_id == null) {
    // Such a message went into the session of the conversation it opened or took up.
    const replay = await replayIn(store, last.sessionId, request);
    if (replay) return replay;
  }
  if (!last || isEnded(last.working)) return open(store, request, tell);
  // The other session may be talking in it right now: its line comes first.
  return store.queue.run(last.working.id, async () => {
    const current = store.live.find(last.working.id);
    if (!current || isEnded(current.working)) return open(store, request, tell);
    return request.session_id == null && isInTheMiddle(store, current, request)
      ? goOn(store, current, current.sessionId, request, tell)
      : resume(store, current, request, tell);
  });
}

/** A message shortly after the last one, or after the offer to go on: that is what it answers. */
const isInTheMiddle = (store: ConversationStore, live: Live, { message }: ChatRequest): boolean =>
  message != null &&
  message.trim() !== '' &&
  (live.working.pending?.kind === 'resumeOffer' || !isIdle(live, store.clock()));

/** Whether its user has been away long enough for a word about it. */
const isIdle = ({ working, pinned }: Live, now: Date): boolean =>
  now.getTime() - Date.parse(working.updatedAt) >= pinned.program.root.settings.idleMinutes * 60_000;

/** A message in a conversation that is under way, or over: the runtime says when a fresh one is due. */
async function goOn(
  store: ConversationStore,
  live: Live,
  sessionId: string,
  request: ChatRequest,
  tell: Listener,
): Promise<Handled> {
  if (live.working.flowId !== request.flow_id) {
    return err({
      code: 'invalid_request',
      message: `This session is in the flow "${live.working.flowId}". Use another session_id for "${request.flow_id}".`,
    });
  }
  const settled = isUnsettled(live) ? await settleEffects(store, live) : [];
  const current = store.live.find(live.working.id) ?? live;
  if (settled.length > 0) tell(settled);
  const event = eventFor(store, current, request);
  if (event === null) return ok(chatAnswer(sessionId, current, lastReplies(store, current)));
  return runTurn(store, {
    live: current,
    events: [event],
    sessionId,
    joins: false,
    client: clientOf(sessionId, request),
    resolved: [],
    saidBefore: settled,
    tell,
  });
}

/** What a request is to a conversation; null for one that only asks to see the question again. */
function eventFor(store: ConversationStore, live: Live, request: ChatRequest): ConversationEvent | null {
  const now = store.clock();
  const at = now.toISOString();
  if (request.message != null && request.message.trim() !== '') {
    return { kind: 'userMessage', at, text: request.message };
  }
  return !isEnded(live.working) && !isIdle(live, now) ? null : { kind: 'resumed', at };
}

/** The user is back in a new session: this conversation is offered first. */
function resume(
  store: ConversationStore,
  live: Live,
  request: ChatRequest,
  tell: Listener,
): Promise<Handled> {
  const sessionId = request.session_id ?? live.sessionId;
  const at = store.clock().toISOString();
  const text = request.message?.trim() ? request.message : undefined;
  return runTurn(store, {
    live,
    events: [{ kind: 'resumed', at, ...(text === undefined ? {} : { text }) }],
    sessionId,
    joins: true,
    client: clientOf(sessionId, request),
    resolved: [],
    tell,
  });
}

/** A new conversation, opened by what the user said or by the flow. */
async function open(store: ConversationStore, request: ChatRequest, tell: Listener): Promise<Handled> {
  const started = startConversation(store, {
    flowId: request.flow_id,
    sessionId: request.session_id ?? null,
    userId: request.user_id ?? null,
    timeZone: request.time_zone ?? null,
  });
  if (!started.ok) return started;
  const live = started.value;
  const at = live.working.createdAt;
  const text = request.message?.trim() ? request.message : null;
  return runTurn(store, {
    live,
    events: [text === null ? { kind: 'started', at } : { kind: 'userMessage', at, text }],
    sessionId: live.sessionId,
    joins: true,
    client: clientOf(live.sessionId, request),
    resolved: [],
    tell,
  });
}

/** The answer to a message that was sent before; null for one that was not. */
async function replayIn(
  store: ConversationStore,
  sessionId: string,
  { client_message_id: clientMessageId }: ChatRequest,
): Promise<Handled | null> {
  const earlier = clientMessageId == null ? null : store.reader.findAnswer(sessionId, clientMessageId);
  if (clientMessageId == null || !earlier) return null;
  if (earlier.answer !== null) return ok({ replay: earlier.answer });
  return settleAndReplay(store, sessionId, clientMessageId);
}

/** The message is known and was cut off before it was answered: that is finished now. */
async function settleAndReplay(
  store: ConversationStore,
  sessionId: string,
  clientMessageId: string,
): Promise<Handled> {
  const conversationId = store.live.conversationIdOf(sessionId);
  const live = conversationId === null ? null : store.live.find(conversationId);
  if (live) await settleEffects(store, live);
  const answer = store.reader.findAnswer(sessionId, clientMessageId)?.answer;
  if (answer != null) return ok({ replay: answer });
  return err({ code: 'busy', message: 'This message is still being worked on. Ask again in a moment.' });
}

const clientOf = (sessionId: string, { client_message_id }: ChatRequest) =>
  client_message_id == null ? null : { sessionId, clientMessageId: client_message_id };

/** What was said last, for a page that was reloaded. */
function lastReplies(store: ConversationStore, live: Live): readonly Reply[] {
  const turn = store.reader.findLastTurn(live.working.id);
  const steps: RecordedStep[] = turn ? JSON.parse(turn.steps) : [];
  return steps.flatMap((step) => step.replies);
}
