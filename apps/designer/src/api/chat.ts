import type { InferResponseType } from 'hono/client';
import { client } from './client.ts';
import { readResponse } from './request.ts';

export type ChatAnswer = InferResponseType<typeof client.api.chat.$post, 200>;

export interface ChatMessage {
  flowId: string;
  sessionId: string;
  /** The same id twice gives the same answer once. */
  id: string;
  /** Null opens the conversation. */
  text: string | null;
}

/** Says something to the published flow, on the server. */
export const sendChat = ({ flowId, sessionId, id, text }: ChatMessage): Promise<ChatAnswer> =>
  readResponse(
    client.api.chat.$post({
      json: {
        flow_id: flowId,
        session_id: sessionId,
        client_message_id: id,
        message: text,
        time_zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      },
    }),
  );
