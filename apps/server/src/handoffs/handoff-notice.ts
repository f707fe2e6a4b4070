import { createHmac } from 'node:crypto';
import type { Scalar } from '@turnwise/flow';

/** A conversation that waits for a person, as the webhook is told of it. */
export type HandoffNotice = {
  /** The same every time this hand-off is told. */
  readonly id: string;
  readonly at: string;
  readonly flow: { readonly id: string; readonly name: string; readonly version: number };
  readonly conversationId: string;
  readonly sessionId: string;
  readonly userId: string | null;
  readonly queue: string;
  readonly summary: string;
  /** What is known, by slot; sensitive values are masked. */
  readonly slots: Readonly<Record<string, Scalar>>;
};

/** The body of the request. `text` is what team chats show when one of their incoming webhooks is given this. */
export function noticeBody(notice: HandoffNotice): string {
  const { id, at, flow, conversationId, sessionId, userId, queue, summary, slots } = notice;
  return JSON.stringify({
    type: 'conversation.handed_off',
    timestamp: at,
    text: `${flow.name}${queue === '' ? '' : ` (${queue})`}: ${summary}`,
    data: {
      id,
      flow_id: flow.id,
      flow_version: flow.version,
      conversation_id: conversationId,
      session_id: sessionId,
      user_id: userId,
      queue,
      summary,
      slots,
    },
  });
}

/**
 * The headers that say which notice this is and, with a secret, that it comes from here: those of Standard Webhooks
 * (https://www.standardwebhooks.com), for which there are readers in most languages. `now` in milliseconds.
 */
export function noticeHeaders(
  id: string,
  body: string,
  secret: Buffer | null,
  now: number,
): Record<string, string> {
  const timestamp = String(Math.floor(now / 1_000));
  const headers = { 'webhook-id': id, 'webhook-timestamp': timestamp };
  if (!secret) return headers;
  const signature = createHmac('sha256', secret).update(`${id}.${timestamp}.${body}`).digest('base64');
  return { ...headers, 'webhook-signature': `v1,${signature}` };
}
