import { z } from 'zod';
import { createStore, type StoreApi } from 'zustand';
import { errorSentence } from '../../api/api-error.ts';
import type { ChatAnswer, ChatMessage } from '../../api/chat.ts';

const lineSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('user'), id: z.string(), text: z.string() }),
  z.object({ kind: z.literal('flow'), id: z.string(), text: z.string() }),
  /** Another conversation begins. */
  z.object({ kind: z.literal('fresh'), id: z.string() }),
]);
/** Something that stands in the talk. */
export type ChatLine = z.infer<typeof lineSchema>;

/** What a talk is: kept as it is, it goes on after the page was loaded again. */
export const keptChatSchema = z.object({
  sessionId: z.string(),
  lines: z.array(lineSchema),
  quickReplies: z.array(z.string()),
  /** The version that answered last; null before. */
  version: z.int().nullable(),
  hasEnded: z.boolean(),
  /** It ended by going to a person. */
  isHandedOff: z.boolean().optional(),
  /** Not answered yet, oldest first; a text of null opens the conversation. */
  outbox: z.array(z.object({ id: z.string(), text: z.string().nullable() })),
});
export type KeptChat = z.infer<typeof keptChatSchema>;

export type ChatState = KeptChat & {
  readonly isSending: boolean;
  /** Why the oldest message of the outbox could not be sent. */
  readonly failure: string | null;
};

/** A talk with a published flow: what is written is sent in order, and nothing is lost when it cannot be sent. */
export type Chat = {
  readonly store: StoreApi<ChatState>;
  say(text: string): void;
  /** Sends what waits, also what could not be sent before. */
  sendWaiting(): Promise<void>;
  /** Another conversation, with nothing of this one. */
  restart(): void;
};

export type ChatMeans = {
  readonly flowId: string;
  readonly send: (message: ChatMessage) => Promise<ChatAnswer>;
  /** An id that nobody else has. */
  readonly newId: () => string;
  readonly keep: (chat: KeptChat) => void;
};

export function createChat(means: ChatMeans, kept: KeptChat | null): Chat {
  const store = createStore<ChatState>(() => ({ ...(kept ?? opening(means)), ...idle }));
  const change = (next: Partial<ChatState>) => {
    store.setState(next);
    const { isSending: _, failure: __, ...chat } = store.getState();
    means.keep(chat);
  };

  const sendWaiting = async (): Promise<void> => {
    const { outbox, sessionId, isSending } = store.getState();
    const [message] = outbox;
    if (!message || isSending) return;
    change({ isSending: true, failure: null });
    // What answers a talk that was begun anew meanwhile is said to nobody.
    const isLeft = () => store.getState().sessionId !== sessionId;
    try {
      const answer = await means.send({ ...message, flowId: means.flowId, sessionId });
      if (isLeft()) return;
      change({ ...answered(store.getState(), answer), isSending: false });
    } catch (error) {
      if (!isLeft()) change({ isSending: false, failure: errorSentence(error) });
      return;
    }
    await sendWaiting();
  };

  return {
    store,
    say(text) {
      const { lines, outbox, hasEnded } = store.getState();
      const id = means.newId();
      change({
        lines: [...lines, ...(hasEnded ? [freshAfter(id)] : []), { kind: 'user', id, text }],
        outbox: [...outbox, { id, text }],
        quickReplies: [],
        hasEnded: false,
      });
      void sendWaiting();
    },
    sendWaiting,
    restart() {
      change({ ...opening(means), ...idle });
      void sendWaiting();
    },
  };
}

const idle = { isSending: false, failure: null };

const opening = ({ newId }: ChatMeans): KeptChat => ({
  sessionId: newId(),
  lines: [],
  quickReplies: [],
  version: null,
  hasEnded: false,
  outbox: [{ id: newId(), text: null }],
});

const freshAfter = (id: string): ChatLine => ({ kind: 'fresh', id: `${id} fresh` });

function answered({ lines, outbox }: KeptChat, answer: ChatAnswer): Partial<KeptChat> {
  const [message, ...waiting] = outbox;
  const id = message?.id ?? '';
  const isLast = waiting.length === 0;
  const replies = answer.messages.map(
    ({ text }, index): ChatLine => ({ kind: 'flow', id: `${id} ${index}`, text }),
  );
  if (answer.ended && !isLast) replies.push(freshAfter(id));
  // An answer stands below what it answers, though more was written meanwhile; the opening stands above all.
  const at = lines.findIndex((line) => line.id === id) + 1;
  return {
    lines: [...lines.slice(0, at), ...replies, ...lines.slice(at)],
    outbox: waiting,
    quickReplies: isLast ? answer.quick_replies : [],
    version: answer.version,
    hasEnded: isLast && answer.ended,
    isHandedOff: answer.handed_off,
  };
}
