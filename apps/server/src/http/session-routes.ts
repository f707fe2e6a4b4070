import { z } from '@hono/zod-openapi';
import { memorySchema } from '@turnwise/runtime';
import { chatAnswer, chatAnswerSchema } from '../conversations/chat-answer.ts';
import type { ConversationStore } from '../conversations/conversation-store.ts';
import { forgetUser } from '../conversations/forget-user.ts';
import { memoriesOf } from '../conversations/memory.ts';
import { deleteSession, readSession } from '../conversations/read-session.ts';
import { defineRoute, jsonOf } from './define-route.ts';
import { createRouter } from './router.ts';

const tags = ['For your own systems'];
const security = [{ apiKey: [] }];
const idParam = z.object({ id: z.string().min(1).max(128) });
const deletedSchema = z.object({ deleted: z.literal(true) });

const sessionSchema = chatAnswerSchema
  .omit({ response: true, messages: true, quick_replies: true, phase: true, version: true })
  .extend({
    exists: z.boolean(),
    flow_id: z.string().nullable(),
    phase: chatAnswerSchema.shape.phase.nullable(),
    version: z.int().nullable(),
  })
  .openapi('Session');

const get = defineRoute({
  method: 'get',
  path: '/session/{id}',
  tags,
  security,
  summary: 'Where a session stands',
  request: { params: idParam },
  responses: { 200: jsonOf(sessionSchema, 'An unknown id answers too, with exists: false') },
});

const remove = defineRoute(
  {
    method: 'delete',
    path: '/session/{id}',
    tags,
    security,
    summary: 'Forget a session and everything said in it',
    request: { params: idParam },
    responses: { 200: jsonOf(deletedSchema, 'It is gone, or was never there') },
  },
  ['storage_full'],
);

const getMemory = defineRoute({
  method: 'get',
  path: '/users/{id}/memory',
  tags,
  security,
  summary: 'What is remembered of a user',
  request: { params: idParam },
  responses: {
    200: jsonOf(z.object({ user_id: z.string(), flows: z.record(z.string(), memorySchema) }), 'By flow'),
  },
});

const removeMemory = defineRoute(
  {
    method: 'delete',
    path: '/users/{id}/memory',
    tags,
    security,
    summary: 'Forget what is remembered of a user',
    request: { params: idParam },
    responses: {
      200: jsonOf(deletedSchema, 'Nothing is remembered any more, nor used by conversations under way'),
    },
  },
  ['storage_full'],
);

const nowhere = {
  exists: false,
  flow_id: null,
  slots: {},
  phase: null,
  state: null,
  missing_slots: [],
  turn_count: 0,
  message_count: 0,
  version: null,
  ended: false,
  handed_off: false,
};

/** Sessions and memory, for other systems. */
export const sessionRoutes = (store: ConversationStore) =>
  createRouter()
    .openapi(get, (c) => {
      const { id } = c.req.valid('param');
      const live = readSession(store, id);
      if (!live) return c.json({ session_id: id, ...nowhere }, 200);
      const { response: _, messages: __, quick_replies: ___, ...standing } = chatAnswer(id, live, []);
      return c.json({ ...standing, exists: true, flow_id: live.working.flowId }, 200);
    })
    .openapi(remove, async (c) => {
      await deleteSession(store, c.req.valid('param').id);
      return c.json({ deleted: true as const }, 200);
    })
    .openapi(getMemory, (c) => {
      const { id } = c.req.valid('param');
      return c.json({ user_id: id, flows: memoriesOf(store, id) }, 200);
    })
    .openapi(removeMemory, async (c) => {
      await forgetUser(store, c.req.valid('param').id);
      return c.json({ deleted: true as const }, 200);
    });
