import { ChevronLeft, RotateCcw } from 'lucide-react';
import { useEffect } from 'react';
import { Link, useLocation } from 'wouter';
import { errorSentence, isNotFound } from '../../api/api-error.ts';
import { useFlowSummary } from '../../api/use-flow-summary.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Pill } from '../../ui/Pill.tsx';
import { Waiting } from '../../ui/Spinner.tsx';
import { Tooltip } from '../../ui/Tooltip.tsx';
import styles from './ChatPage.module.css';
import { ChatTalk } from './ChatTalk.tsx';
import { chatOf } from './chat-of.ts';
import { chatMessages as words } from './messages.ts';
import { useChat } from './use-chat.ts';

/** A published flow as its users meet it: a page to talk to it, and nothing else. */
export function ChatPage({ flowId }: { flowId: string }) {
  const flow = useFlowSummary(flowId);
  const [, navigate] = useLocation();
  const name = flow.data?.name;
  useEffect(() => {
    if (name !== undefined) document.title = `${words.title(name)} · Turnwise`;
  }, [name]);

  if (flow.isPending) return <Waiting label={words.loading} />;
  if (!flow.data) {
    const isGone = isNotFound(flow.error);
    return (
      <main className={styles.page}>
        <EmptyState
          size="page"
          headingLevel={1}
          title={isGone ? words.gone : errorSentence(flow.error)}
          actions={
            isGone ? (
              <Button variant="primary" onClick={() => navigate('/')}>
                {words.toFlows}
              </Button>
            ) : (
              <Button onClick={() => void flow.refetch()}>{words.retry}</Button>
            )
          }
        />
      </main>
    );
  }
  const address = `/flows/${encodeURIComponent(flowId)}`;
  if (flow.data.publishedVersion === null) {
    return (
      <main className={styles.page}>
        <EmptyState
          size="page"
          headingLevel={1}
          title={words.unpublishedTitle(flow.data.name)}
          actions={
            <Button variant="primary" onClick={() => navigate(address)}>
              {words.toFlow}
            </Button>
          }
        >
          {words.unpublishedText}
        </EmptyState>
      </main>
    );
  }
  return (
    <main className={styles.page}>
      <Header
        flowId={flowId}
        name={flow.data.name}
        address={address}
        published={flow.data.publishedVersion}
      />
      <ChatTalk key={flowId} flowId={flowId} published={flow.data.publishedVersion} />
    </main>
  );
}

type HeaderProps = { flowId: string; name: string; address: string; published: number };

function Header({ flowId, name, address, published }: HeaderProps) {
  const { version } = useChat(flowId);
  return (
    <header className={styles.bar}>
      <Tooltip label={words.back}>
        <Link href={address} className={styles.back} aria-label={words.back}>
          <ChevronLeft aria-hidden="true" />
        </Link>
      </Tooltip>
      <h1 className={styles.name}>{name}</h1>
      <Tooltip label={words.versionTip}>
        <Pill tone="ok">{words.version(version ?? published)}</Pill>
      </Tooltip>
      <Button
        className={styles.restart}
        icon={<RotateCcw aria-hidden="true" />}
        onClick={() => chatOf(flowId).restart()}
      >
        {words.restart}
      </Button>
    </header>
  );
}
