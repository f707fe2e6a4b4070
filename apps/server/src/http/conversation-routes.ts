import { z } from '@hono/zod-openapi';
import { scalarSchema } from '@turnwise/flow';
import { phases } from '@turnwise/runtime';
import type { ConversationStore } from '../conversations/conversation-store.ts';
import { deleteConversation } from '../conversations/delete-conversation.ts';
import { listConversations, readConversation } from '../conversations/read-conversations.ts';
import { defineRoute, jsonOf } from './define-route.ts';
import { createRouter } from './router.ts';
import { unwrap } from './unwrap.ts';

const tags = ['Conversations'];
const idParam = z.object({ id: z.string().min(1).max(128) });
const instant = z.string().openapi({ format: 'date-time' });

const summarySchema = z
  .object({
    id: z.string(),
    flowId: z.string(),
    version: z.int(),
    sessionId: z.string(),
    userId: z.string().nullable(),
    phase: z.enum(phases),
    lastMessage: z.string(),
    turnCount: z.int(),
    messageCount: z.int(),
    createdAt: instant,
    updatedAt: instant,
  })
  .openapi('ConversationSummary');

/**
 * Stands for a recorded step in the types of routes: events and traces are too deep for the client's types to carry
 * through JSON. `AppType` puts `RecordedStep` back in its place.
 */
export type StepMarker = {
  event: { kind: string; at: string };
  replies: readonly { text: string }[];
  trace: readonly { kind: string }[];
};
const stepSchema = z
  .custom<StepMarker>()
  .openapi({
    type: 'object',
    description: 'One event, what was said to it, and why: sensitive values are masked.',
    properties: {
      event: { type: 'object' },
      replies: { type: 'array', items: { type: 'object' } },
      trace: { type: 'array', items: { type: 'object' } },
    },
  })
  .openapi('RecordedStep');

const conversationSchema = z
  .object({
    conversation: summarySchema,
    state: z.string().nullable(),
    slots: z.record(z.string(), scalarSchema),
    turns: z.array(z.object({ number: z.int(), at: instant, steps: z.array(stepSchema) })),
    handoffs: z.array(
      z.object({
        queue: z.string(),
        summary: z.string(),
        createdAt: instant,
        notice: z.object({
          state: z.enum(['none', 'due', 'sent', 'failed']).openapi({
            description: 'Whether the webhook is not to be told, is yet to be, was, or could not be.',
          }),
          at: instant.nullable().openapi({ description: 'When it was told, or is told next.' }),
          failure: z.string().nullable().openapi({ description: 'Why it could not be told the last time.' }),
        }),
      }),
    ),
  })
  .openapi('Conversation');

const list = defineRoute({
  method: 'get',
  path: '/',
  tags,
  summary: 'List conversations',
  request: {
    query: z.object({
      flowId: z.string().optional(),
      phase: z.enum(phases).optional(),
      cursor: z.string().max(200).optional().openapi({ description: 'nextCursor of the page before.' }),
      limit: z.coerce.number().int().min(1).max(100).default(50),
    }),
  },
  responses: {
    200: jsonOf(
      z.object({ conversations: z.array(summarySchema), nextCursor: z.string().nullable() }),
      'Newest first; nextCursor is null on the last page',
    ),
  },
});

const get = defineRoute(
  {
    method: 'get',
    path: '/{id}',
    tags,
    summary: 'Read a conversation',
    request: { params: idParam },
    responses: { 200: jsonOf(conversationSchema, 'Everything that was said in it, and why') },
  },
  ['not_found'],
);

const remove = defineRoute(
  {
    method: 'delete',
    path: '/{id}',
    tags,
    summary: 'Delete a conversation for good',
    description:
      'With everything said and collected in it, once a turn that is under way is over. Who was in it begins anew. What a flow remembers of a user is deleted by DELETE /v1/users/{id}/memory.',
    request: { params: idParam },
    responses: { 200: jsonOf(z.object({ deleted: z.literal(true) }), 'It is gone') },
  },
  ['not_found', 'storage_full'],
);

/** What was talked about, for the designer. */
export const conversationRoutes = (store: ConversationStore) =>
  createRouter()
    .openapi(list, (c) => c.json(listConversations(store, c.req.valid('query')), 200))
    .openapi(get, (c) => c.json(unwrap(readConversation(store, c.req.valid('param').id)), 200))
    .openapi(remove, async (c) => {
      unwrap(await deleteConversation(store, c.req.valid('param').id));
      return c.json({ deleted: true as const }, 200);
    });
