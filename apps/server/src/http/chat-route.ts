import type { Handler } from 'hono';
import { chatAnswerSchema } from '../conversations/chat-answer.ts';
import { chatRequestSchema } from '../conversations/chat-request.ts';
import type { ConversationStore } from '../conversations/conversation-store.ts';
import { type Handled, handleMessage } from '../conversations/handle-message.ts';
import { chatStream } from './chat-stream.ts';
import { bodyOf, defineRoute } from './define-route.ts';
import { failureToResponse } from './error-to-response.ts';
import type { AccessGuard } from './guard-access.ts';
import { eventStreamHeaders, jsonHeaders } from './headers.ts';
import { readJson } from './read-json.ts';
import { requestFailure } from './request-failure.ts';

const maxBytes = 262_144;

export const chatRoute = defineRoute(
  {
    method: 'post',
    path: '/v1/chat',
    tags: ['For your own systems'],
    summary: 'Say something, or open a conversation',
    description:
      'With `Accept: text/event-stream` the answer comes as events: `message` for each message as soon as it is said, then `done` with the whole answer, or `error`.',
    security: [{ apiKey: [] }],
    request: { body: bodyOf(chatRequestSchema) },
    responses: {
      200: {
        description: 'What the flow says, and where the conversation stands',
        content: { 'application/json': { schema: chatAnswerSchema } },
      },
    },
  },
  ['not_found', 'not_published', 'too_large', 'storage_full'],
);

const ok = { status: 200, headers: jsonHeaders };
const streamed = { status: 200, headers: eventStreamHeaders };
const hearNothing = () => {};

/** The hot path: one parse, one turn, one string. */
export function chatHandler(store: ConversationStore, isRefused: AccessGuard): Handler {
  return async (c) => {
    const refusal = isRefused(c.req);
    if (refusal) return failureToResponse(refusal);
    const body = await readJson(c, maxBytes);
    if (!body.ok) return failureToResponse(body.error);
    const request = chatRequestSchema.safeParse(body.value);
    if (!request.success) return failureToResponse(requestFailure(request.error, body.value));
    if (c.req.header('accept')?.includes('text/event-stream')) {
      return new Response(
        chatStream((tell) => handleMessage(store, request.data, tell)),
        streamed,
      );
    }
    return handledToResponse(await handleMessage(store, request.data, hearNothing));
  };
}

function handledToResponse(handled: Handled): Response {
  if (!handled.ok) return failureToResponse(handled.error);
  const { value } = handled;
  return new Response('replay' in value ? value.replay : JSON.stringify(value), ok);
}
