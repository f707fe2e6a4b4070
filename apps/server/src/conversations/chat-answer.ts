import { z } from '@hono/zod-openapi';
import { scalarSchema } from '@turnwise/flow';
import {
  type Conversation,
  isFinal,
  maskedSlots,
  missingSlots,
  type Program,
  type Reply,
  toPublicPhase,
} from '@turnwise/runtime';
import type { Live } from './live-conversations.ts';

const slotsSchema = z.record(z.string(), scalarSchema).openapi({
  description:
    'What is known so far, by slot, in a sub-flow of the flows around it as well; sensitive values are masked.',
});

/** What a conversation is at, as other systems see it. */
export const chatAnswerSchema = z
  .object({
    session_id: z.string(),
    response: z.string().openapi({ description: 'All messages of this answer as one text.' }),
    messages: z.array(z.object({ text: z.string(), state: z.string().nullable() })),
    quick_replies: z.array(z.string()),
    slots: slotsSchema,
    phase: z.enum(['greeting', 'information_gathering', 'confirmation', 'processing', 'completion']),
    state: z.string().nullable(),
    missing_slots: z.array(z.string()),
    turn_count: z.int(),
    message_count: z.int(),
    version: z.int().openapi({ description: 'The published version this conversation is pinned to.' }),
    ended: z.boolean(),
    handed_off: z.boolean().openapi({ description: 'It ended by going to a person, who is to answer now.' }),
  })
  .openapi('ChatAnswer');
export type ChatAnswer = z.infer<typeof chatAnswerSchema>;

export const isEnded = (conversation: Conversation): boolean => isFinal(conversation.phase);

/** The answer to a message: what was said, and where the conversation stands after it. */
export function chatAnswer(sessionId: string, live: Live, replies: readonly Reply[]): ChatAnswer {
  const { working, pinned } = live;
  return {
    session_id: sessionId,
    response: replies.map((reply) => reply.text).join('\n\n'),
    messages: replies.map(({ text, state }) => ({ text, state })),
    quick_replies: [...(replies.at(-1)?.quickReplies ?? [])],
    ...standing(pinned.program, working),
    version: pinned.version,
    ended: isEnded(working),
    handed_off: working.phase === 'handed_off',
  };
}

const standing = (program: Program, working: Conversation) => ({
  slots: maskedSlots(program, working),
  phase: toPublicPhase(working.phase),
  state: working.state,
  missing_slots: missingSlots(program, working),
  turn_count: working.turnCount,
  message_count: working.messageCount,
});
