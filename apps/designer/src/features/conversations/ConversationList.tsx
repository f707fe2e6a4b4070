import type { ConversationSummary } from '../../api/conversations.ts';
import { timeInWords } from '../../time/time-in-words.ts';
import { useNow } from '../../time/use-now.ts';
import { cx } from '../../ui/cx.ts';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import styles from './ConversationsTab.module.css';
import { conversationMessages as words } from './messages.ts';
import { PhasePill } from './PhasePill.tsx';

interface ConversationListProps {
  conversations: readonly ConversationSummary[];
  chosen: string | null;
  onChoose: (id: string) => void;
}

/** Newest first: where each stands, what was said last, and when. */
export function ConversationList({ conversations, chosen, onChoose }: ConversationListProps) {
  const now = useNow();
  return (
    <ol className={styles.list}>
      {conversations.map((conversation) => (
        <li key={conversation.id}>
          <button
            type="button"
            className={cx(styles.row, conversation.id === chosen && styles.chosen)}
            aria-current={conversation.id === chosen ? 'true' : undefined}
            onClick={() => onChoose(conversation.id)}
          >
            <span className={styles.rowHead}>
              <PhasePill phase={conversation.phase} />
              <span className={styles.quiet}>{timeInWords(new Date(conversation.updatedAt), now)}</span>
            </span>
            <span className={styles.words}>{conversation.lastMessage}</span>
            <span className={styles.quiet}>
              {conversation.userId === null ? '' : `${words.user(conversation.userId)} · `}
              {words.turns(conversation.turnCount)}
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}

export function ConversationListSkeleton() {
  return (
    <div className={styles.page} role="status">
      <VisuallyHidden>{words.loading}</VisuallyHidden>
      <div className={styles.side}>
        {[210, 170, 230, 190].map((width) => (
          <div key={width} className={styles.skeletonRow}>
            <Skeleton width={84} height={16} radius={20} />
            <Skeleton width={width} />
            <Skeleton width={60} height={10} />
          </div>
        ))}
      </div>
    </div>
  );
}
