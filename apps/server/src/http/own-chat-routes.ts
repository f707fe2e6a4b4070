import { chatAnswerSchema } from '../conversations/chat-answer.ts';
import { chatRequestSchema } from '../conversations/chat-request.ts';
import type { ConversationStore } from '../conversations/conversation-store.ts';
import { handleMessage } from '../conversations/handle-message.ts';
import { bodyOf, defineRoute, jsonOf } from './define-route.ts';
import { createRouter } from './router.ts';
import { unwrap } from './unwrap.ts';

const say = defineRoute(
  {
    method: 'post',
    path: '/',
    tags: ['Conversations'],
    summary: 'Say something to a published flow',
    description:
      'As `POST /v1/chat`, for the people who may open the designer: no API key, and the conversation is one like any other.',
    request: { body: bodyOf(chatRequestSchema) },
    responses: { 200: jsonOf(chatAnswerSchema, 'What the flow says, and where the conversation stands') },
  },
  ['not_found', 'not_published', 'storage_full'],
);

const hearNothing = () => {};

/** The chat page: published flows, talked to by the people who make them. */
export const ownChatRoutes = (store: ConversationStore) =>
  createRouter().openapi(say, async (c) => {
    const answer = unwrap(await handleMessage(store, c.req.valid('json'), hearNothing));
    return c.json('replay' in answer ? chatAnswerSchema.parse(JSON.parse(answer.replay)) : answer, 200);
  });
