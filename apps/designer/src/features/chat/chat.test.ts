import { describe, expect, test } from 'vitest';
import type { ChatAnswer, ChatMessage } from '../../api/chat.ts';
import { type ChatLine, createChat, type KeptChat, keptChatSchema } from './chat.ts';

type Sent = {
  readonly message: ChatMessage;
  answer(text: string, more?: Partial<ChatAnswer>): Promise<void>;
  fail(): Promise<void>;
};

/** A talk whose answers the test gives, one after the other. */
function talk(kept: KeptChat | null = null) {
  const sent: Sent[] = [];
  let ids = 0;
  let last: KeptChat | null = null;
  const send = (message: ChatMessage) =>
    new Promise<ChatAnswer>((resolve, reject) => {
      sent.push({
        message,
        answer: async (text, more) => {
          resolve({ ...nothing, session_id: message.sessionId, messages: [{ text, state: null }], ...more });
          await settled();
        },
        fail: async () => {
          reject(new Error('away'));
          await settled();
        },
      });
    });
  const chat = createChat(
    { flowId: 'refund', send, newId: () => `id ${++ids}`, keep: (chat) => (last = chat) },
    kept,
  );
  const lines = () => chat.store.getState().lines.map(inWords);
  return { chat, sent, lines, state: () => chat.store.getState(), kept: () => last };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));
const inWords = (line: ChatLine) => (line.kind === 'fresh' ? '---' : `${line.kind}: ${line.text}`);
const nothing: ChatAnswer = {
  session_id: '',
  response: '',
  messages: [],
  quick_replies: [],
  slots: {},
  phase: 'greeting',
  state: null,
  missing_slots: [],
  turn_count: 0,
  message_count: 0,
  version: 3,
  ended: false,
  handed_off: false,
};

describe('a talk with a published flow', () => {
  test('is opened by the flow, and answered message by message', async () => {
    const { chat, sent, lines, state } = talk();
    void chat.sendWaiting();
    expect(sent.map(({ message }) => message.text)).toEqual([null]);
    await sent[0]?.answer('Hello', { quick_replies: ['Refund'] });
    expect(state()).toMatchObject({ quickReplies: ['Refund'], version: 3, isSending: false });
    chat.say('Refund');
    expect(state()).toMatchObject({ quickReplies: [], isSending: true });
    await sent[1]?.answer('Which order?');
    expect(lines()).toEqual(['flow: Hello', 'user: Refund', 'flow: Which order?']);
  });

  test('sends what is written meanwhile in order, and puts each answer below its message', async () => {
    const { chat, sent, lines } = talk();
    void chat.sendWaiting();
    chat.say('one');
    chat.say('two');
    expect(sent).toHaveLength(1);
    await sent[0]?.answer('Hello');
    await sent[1]?.answer('To one');
    expect(lines()).toEqual(['flow: Hello', 'user: one', 'flow: To one', 'user: two']);
    await sent[2]?.answer('To two');
    expect(lines().at(-1)).toBe('flow: To two');
  });

  test('loses nothing when nobody answers: it is sent again as the same message', async () => {
    const { chat, sent, state, lines } = talk();
    void chat.sendWaiting();
    await sent[0]?.answer('Hello');
    chat.say('ORD-1');
    await sent[1]?.fail();
    expect(state().failure).not.toBeNull();
    expect(lines()).toEqual(['flow: Hello', 'user: ORD-1']);
    void chat.sendWaiting();
    expect(state().failure).toBeNull();
    expect(sent[2]?.message).toEqual(sent[1]?.message);
    await sent[2]?.answer('Found');
    expect(lines().at(-1)).toBe('flow: Found');
  });

  test('begins anew in another session; what still answers the old one is said to nobody', async () => {
    const { chat, sent, lines } = talk();
    void chat.sendWaiting();
    await sent[0]?.answer('Hello');
    chat.say('slow');
    chat.restart();
    expect(sent[2]?.message.sessionId).not.toBe(sent[1]?.message.sessionId);
    await sent[1]?.answer('too late');
    await sent[2]?.answer('Hello again');
    expect(lines()).toEqual(['flow: Hello again']);
  });

  test('tells an end from going to a person', async () => {
    const { chat, sent, state } = talk();
    void chat.sendWaiting();
    await sent[0]?.answer('A colleague answers', { ended: true, handed_off: true });
    expect(state()).toMatchObject({ hasEnded: true, isHandedOff: true });
  });

  test('shows where the flow began another conversation', async () => {
    const { chat, sent, state, lines } = talk();
    void chat.sendWaiting();
    await sent[0]?.answer('Bye', { ended: true });
    expect(state()).toMatchObject({ hasEnded: true, isHandedOff: false });
    chat.say('Hi');
    expect(state().hasEnded).toBe(false);
    chat.say('and');
    await sent[1]?.answer('Bye again', { ended: true });
    await sent[2]?.answer('Yes?');
    expect(lines()).toEqual([
      'flow: Bye',
      '---',
      'user: Hi',
      'flow: Bye again',
      '---',
      'user: and',
      'flow: Yes?',
    ]);
  });

  test('goes on from what was kept, with what was not sent', async () => {
    const first = talk();
    void first.chat.sendWaiting();
    await first.sent[0]?.answer('Hello');
    first.chat.say('ORD-1');
    const kept = keptChatSchema.parse(JSON.parse(JSON.stringify(first.kept())));
    const second = talk(kept);
    expect(second.lines()).toEqual(['flow: Hello', 'user: ORD-1']);
    void second.chat.sendWaiting();
    expect(second.sent[0]?.message).toEqual(first.sent[1]?.message);
  });
});
