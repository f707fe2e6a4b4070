import { useInfiniteQuery } from '@tanstack/react-query';
import { type Phase, phases } from '@turnwise/runtime';
import { MessageCircle, MessagesSquare, Play } from 'lucide-react';
import { useRef, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { errorSentence } from '../../api/api-error.ts';
import { chatAddress } from '../../api/chat-address.ts';
import { listConversations } from '../../api/conversations.ts';
import { queryKeys } from '../../api/query-keys.ts';
import { useVersions } from '../../api/use-versions.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { Select } from '../../ui/Select.tsx';
import { ConversationDetail } from './ConversationDetail.tsx';
import { ConversationList, ConversationListSkeleton } from './ConversationList.tsx';
import styles from './ConversationsTab.module.css';
import { conversationMessages as words } from './messages.ts';
import { SendMessage } from './SendMessage.tsx';

/** Often enough to watch a talk, seldom enough to cost nothing; stops while the window is not looked at. */
const refreshEvery = 4_000;

type ConversationsTabProps = {
  flowId: string;
  /** Goes to where one can talk to it oneself. */
  onTryIt: () => void;
};

/** What was said to the published flow: a list, and each conversation to read, with why. */
export function ConversationsTab({ flowId, onTryIt }: ConversationsTabProps) {
  const [phase, setPhase] = useState<Phase | 'all'>('all');
  const [chosen, choose] = useChosen();
  const [opened, setOpened] = useState<string | null>(null);
  const page = useRef<HTMLDivElement>(null);
  const pages = useInfiniteQuery({
    queryKey: [...queryKeys.conversations(flowId), phase],
    queryFn: ({ signal, pageParam }) =>
      listConversations(flowId, { phase: phase === 'all' ? undefined : phase, cursor: pageParam, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    refetchInterval: refreshEvery,
    placeholderData: (before) => before,
  });

  if (pages.isPending) return <ConversationListSkeleton />;
  if (pages.isError && !pages.data) {
    return (
      <EmptyState
        size="page"
        title={errorSentence(pages.error)}
        actions={<Button onClick={() => pages.refetch()}>{words.retry}</Button>}
      />
    );
  }
  const conversations = pages.data.pages.flatMap((page) => page.conversations);
  if (conversations.length === 0 && phase === 'all' && chosen === null && opened === null)
    return <NoneYet flowId={flowId} onTryIt={onTryIt} />;
  const newest = conversations[0]?.id ?? null;
  // What is being read stays while newer ones come in, and says so when it is deleted elsewhere.
  if (opened === null && newest !== null && !pages.isPlaceholderData) setOpened(newest);
  const shown = chosen ?? opened ?? newest;
  const leave = () => {
    setOpened(null);
    choose(null);
  };
  const goOnFrom = (id: string) => {
    const at = conversations.findIndex((conversation) => conversation.id === id);
    const neighbour = conversations[at + 1] ?? conversations[at - 1];
    setOpened(null);
    choose(at === -1 ? null : (neighbour?.id ?? null));
    // What had the focus went with it.
    setTimeout(() => page.current?.querySelector<HTMLElement>('[aria-current]')?.focus());
  };
  return (
    <div ref={page} className={styles.page}>
      <section className={styles.side} aria-label={words.list}>
        <header className={styles.head}>
          <h2 className={styles.title}>{words.title}</h2>
          <Popover
            label={words.howToTitle}
            align="start"
            width={480}
            trigger={
              <Button size="small" variant="ghost">
                {words.howTo}
              </Button>
            }
          >
            <SendMessage flowId={flowId} />
          </Popover>
        </header>
        <div className={styles.filter}>
          <Select
            aria-label={words.filter}
            size="small"
            value={phase}
            onValueChange={(value) => {
              setPhase(value);
              setOpened(null);
            }}
            options={[
              { value: 'all' as const, label: words.all },
              ...phases.map((value) => ({ value, label: words.phases[value] })),
            ]}
          />
        </div>
        {conversations.length === 0 && phase !== 'all' ? (
          <EmptyState title={words.noneLikeThis} headingLevel={3}>
            {words.noneLikeThisText}
          </EmptyState>
        ) : (
          <ConversationList conversations={conversations} chosen={shown} onChoose={choose} />
        )}
        {pages.hasNextPage && (
          <Button
            className={styles.more}
            busy={pages.isFetchingNextPage}
            onClick={() => void pages.fetchNextPage()}
          >
            {words.more}
          </Button>
        )}
      </section>
      {shown !== null && (
        <ConversationDetail
          key={shown}
          id={shown}
          flowId={flowId}
          isListed={conversations.some(({ id }) => id === shown)}
          onLeave={leave}
          onDeleted={() => goOnFrom(shown)}
        />
      )}
    </div>
  );
}

/** Which conversation is open is part of the address, so that it can be sent to a colleague. */
function useChosen(): [string | null, (id: string | null) => void] {
  const search = useSearch();
  const [path, navigate] = useLocation();
  return [
    new URLSearchParams(search).get('conversation'),
    (id) => navigate(id === null ? path : `${path}?conversation=${encodeURIComponent(id)}`),
  ];
}

function NoneYet({ flowId, onTryIt }: ConversationsTabProps) {
  const versions = useVersions(flowId);
  const [, navigate] = useLocation();
  if (versions.data?.length === 0) {
    return (
      <EmptyState
        size="page"
        picture={<MessagesSquare className={styles.picture} />}
        title={words.unpublishedTitle}
        actions={
          <Button variant="primary" icon={<Play aria-hidden="true" />} onClick={onTryIt}>
            {words.tryIt}
          </Button>
        }
      >
        {words.unpublishedText}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      size="page"
      title={words.emptyTitle}
      actions={
        <div className={styles.first}>
          <Button
            variant="primary"
            icon={<MessageCircle aria-hidden="true" />}
            onClick={() => navigate(chatAddress(flowId))}
          >
            {words.chat}
          </Button>
          {/* For those who connect other systems; nobody else needs a terminal. */}
          <details className={styles.connect}>
            <summary>{words.connect}</summary>
            <SendMessage flowId={flowId} />
          </details>
        </div>
      }
    >
      {words.emptyText}
    </EmptyState>
  );
}
