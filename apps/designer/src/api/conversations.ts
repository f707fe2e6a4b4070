import type { Phase } from '@turnwise/runtime';
import type { InferResponseType } from 'hono/client';
import { client } from './client.ts';
import { readResponse } from './request.ts';

const { conversations } = client.api;

export type ConversationPage = InferResponseType<typeof conversations.$get, 200>;
export type ConversationSummary = ConversationPage['conversations'][number];
export type ConversationRecord = InferResponseType<(typeof conversations)[':id']['$get'], 200>;

/** A page of a flow's conversations, newest first; `cursor` is the `nextCursor` of the page before. */
export const listConversations = (
  flowId: string,
  { phase, cursor, signal }: { phase?: Phase | undefined; cursor?: string | undefined; signal?: AbortSignal },
): Promise<ConversationPage> =>
  readResponse(
    conversations.$get(
      { query: { flowId, ...(phase && { phase }), ...(cursor && { cursor }) } },
      { init: { signal } },
    ),
  );

/** Everything that was said in one conversation, and why; sensitive values are masked by the server. */
export const readConversation = (id: string, signal?: AbortSignal): Promise<ConversationRecord> =>
  readResponse(conversations[':id'].$get({ param: { id } }, { init: { signal } }));

/** Deletes one conversation for good, with everything said in it. */
export const deleteConversation = (id: string) =>
  readResponse(conversations[':id'].$delete({ param: { id } }));
