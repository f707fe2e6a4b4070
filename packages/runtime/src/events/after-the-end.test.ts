import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseFlow } from '@turnwise/flow';
import { describe, expect, test } from 'vitest';
import { createConversation } from '../create-conversation.ts';
import type { Conversation } from '../model/conversation.ts';
import type { ConversationEvent } from '../model/event.ts';
import { play } from '../play.ts';
import { createProgram } from '../program/program.ts';
import { openingOf } from './opening-of.ts';

const path = fileURLToPath(new URL('../../../templates/flows/refund/flow.json', import.meta.url));
const parsed = parseFlow(JSON.parse(readFileSync(path, 'utf8')));
if (!parsed.ok) throw new Error(parsed.error.message);
const program = createProgram(parsed.value);
const at = '2026-11-21T10:00:00.000Z';

/** Says the messages one after the other, in a conversation of its own where one is over. */
function talk(messages: readonly string[]): { said: string[]; conversation: Conversation } {
  let conversation = createConversation(program, { id: 'c', flowVersion: 1, at });
  let said: string[] = [];
  for (const text of messages) {
    let event: ConversationEvent | null = { kind: 'userMessage', at, text };
    while (event) {
      const result = play(program, conversation, event);
      said = result.replies.map((reply) => reply.text);
      conversation = result.fresh
        ? createConversation(program, { id: 'd', flowVersion: 1, at })
        : result.conversation;
      event = result.fresh ? openingOf(result.fresh, at) : null;
    }
  }
  return { said, conversation };
}

const refunded = ['ORD-12345, it is broken', 'yes', 'yes'];
const after = (...messages: string[]) => talk([...refunded, ...messages]);

describe('after the end', () => {
  test('the refund is over', () => {
    expect(talk(refunded).conversation.phase).toBe('completed');
  });

  test.each(['actually I meant ORD-777123', 'wait, cancel it', 'no, cancel the refund', 'undo that, cancel'])(
    'what is done is not taken back, and that is said: %s',
    (text) => {
      const { said, conversation } = after(text);
      expect(said).toHaveLength(1);
      expect(said[0]).toMatch(/done already/);
      expect(conversation.state).toBeNull();
      expect(conversation.slots).toEqual({});
    },
  );

  test('a person can be asked for then', () => {
    expect(after('actually I meant ORD-777123', 'then a person please').conversation.phase).toBe(
      'handed_off',
    );
  });

  test.each([
    ['thanks', 'My pleasure!'],
    ['thank you so much, bye', 'My pleasure!'],
    ['ok bye', 'Bye, take care!'],
  ])('%s opens nothing', (text, answer) => {
    const { said, conversation } = after(text);
    expect(said).toEqual([answer]);
    expect(conversation.state).toBeNull();
  });

  test('whatever comes next opens the next conversation', () => {
    const { said, conversation } = after('thanks', 'and now ORD-777123');
    expect(said.join(' ')).toContain('ORD-777123');
    expect(conversation.slots.order_number?.value).toBe('ORD-777123');
  });

  test('another order opens the next one as well', () => {
    expect(after('ORD-777123').conversation.slots.order_number?.value).toBe('ORD-777123');
  });
});
