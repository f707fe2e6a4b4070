import type { ConversationRecord } from '../../api/conversations.ts';
import { instantInWords } from '../../time/instant-in-words.ts';
import { conversationMessages as words } from './messages.ts';

type Notice = ConversationRecord['handoffs'][number]['notice'];

/** Whether the team was told of a conversation that waits for it; null where nobody asked for that. */
export function noticeInWords({ state, at, failure }: Notice): string | null {
  const when = at === null ? '' : instantInWords(at);
  switch (state) {
    case 'none':
      return null;
    case 'sent':
      return words.told(when);
    case 'due':
      return failure === null ? words.beingTold : words.toldLater(failure, when);
    case 'failed':
      return words.notTold(failure ?? '');
  }
}
