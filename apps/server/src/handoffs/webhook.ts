import { request } from 'undici';
import { callFailure } from '../effects/call-failure.ts';
import { createOpenAgent } from '../effects/guarded-agent.ts';
import { type HandoffNotice, noticeBody, noticeHeaders } from './handoff-notice.ts';

/** Where the team is told of conversations that wait for a person. */
export type WebhookConfig = {
  readonly url: string;
  /** Signs what is sent; null where nobody asked for that. */
  readonly secret: Buffer | null;
};

export type Webhook = {
  /** Tells it, and resolves to null, or to a sentence on why it could not be told. Never rejects. `now` in milliseconds. */
  tell(notice: HandoffNotice, now: number): Promise<string | null>;
  close(): Promise<void>;
};

const timeoutMs = 10_000;

/** Sends to the address the administrator chose, which may be one of their own network. Redirects are not followed. */
export function createWebhook({ url, secret }: WebhookConfig): Webhook {
  const agent = createOpenAgent();
  return {
    async tell(notice, now) {
      const body = noticeBody(notice);
      try {
        const { statusCode, body: answer } = await request(url, {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            'user-agent': 'Turnwise',
            ...noticeHeaders(notice.id, body, secret, now),
          },
          body,
          dispatcher: agent,
          signal: AbortSignal.timeout(timeoutMs),
        });
        await answer.dump();
        return statusCode >= 200 && statusCode < 300 ? null : `The address answered with ${statusCode}.`;
      } catch (error) {
        return callFailure(error).message;
      }
    },
    close: () => agent.destroy(),
  };
}
