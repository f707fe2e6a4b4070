import type { Reply } from '@turnwise/runtime';
import { chatAnswerSchema } from '../conversations/chat-answer.ts';
import type { Handled } from '../conversations/handle-message.ts';
import type { Listener } from '../conversations/run-turn.ts';
import { errorToFailure } from './error-to-response.ts';

/**
 * A turn as server-sent events: `message` for each message as soon as it is on the disk, then `done` with the whole
 * answer, or `error` with the one shape of errors. A reader who leaves does not stop the turn.
 */
export function chatStream(play: (tell: Listener) => Promise<Handled>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let isOpen = true;
  return new ReadableStream<Uint8Array>({
    async start(controller) {
      const send = (event: string, data: string) => {
        if (isOpen) controller.enqueue(encoder.encode(`event: ${event}\ndata: ${data}\n\n`));
      };
      const tell = (replies: readonly Pick<Reply, 'text' | 'state'>[]) => {
        for (const { text, state } of replies) send('message', JSON.stringify({ text, state }));
      };
      try {
        const handled = await play(tell);
        if (!handled.ok) send('error', JSON.stringify({ error: handled.error }));
        else if ('replay' in handled.value) {
          tell(chatAnswerSchema.parse(JSON.parse(handled.value.replay)).messages);
          send('done', handled.value.replay);
        } else send('done', JSON.stringify(handled.value));
      } catch (error) {
        send('error', JSON.stringify({ error: errorToFailure(error) }));
      }
      if (isOpen) controller.close();
    },
    cancel() {
      isOpen = false;
    },
  });
}
