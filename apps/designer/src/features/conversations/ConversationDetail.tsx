import { useQuery } from '@tanstack/react-query';
import type { FlowDocument, Scalar } from '@turnwise/flow';
import { isFinal } from '@turnwise/runtime';
import { type ReactNode, useEffect } from 'react';
import { ApiError, errorSentence, isNotFound } from '../../api/api-error.ts';
import { type ConversationRecord, readConversation } from '../../api/conversations.ts';
import { queryKeys } from '../../api/query-keys.ts';
import { usePublished } from '../../api/use-versions.ts';
import { dayInWords, instantInWords } from '../../time/instant-in-words.ts';
import { slotLabel } from '../../trace/trace-place.ts';
import { valueInWords } from '../../trace/value-in-words.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Waiting } from '../../ui/Spinner.tsx';
import styles from './ConversationDetail.module.css';
import { conversationTurns } from './conversation-turns.ts';
import { DeleteConversation } from './DeleteConversation.tsx';
import { conversationMessages as words } from './messages.ts';
import { noticeInWords } from './notice-in-words.ts';
import { PhasePill } from './PhasePill.tsx';
import { TurnTranscript } from './TurnTranscript.tsx';

/** Often enough to watch a talk, seldom enough to cost nothing; stops while the window is not looked at. */
const refreshEvery = 4_000;

type ConversationDetailProps = {
  id: string;
  flowId: string;
  /** It stands in the list beside it. */
  isListed: boolean;
  onLeave: () => void;
  onDeleted: () => void;
};

/** One conversation to read: where it stands, what it collected, and every turn with its time and why. */
export function ConversationDetail({ id, flowId, isListed, onLeave, onDeleted }: ConversationDetailProps) {
  const record = useQuery({
    queryKey: queryKeys.conversation(id),
    queryFn: ({ signal }) => readConversation(id, signal),
    refetchInterval: ({ state }) =>
      state.data && isFinal(state.data.conversation.phase) ? false : refreshEvery,
  });
  const { refetch } = record;
  // Deleted elsewhere, it leaves the list first: one that is over is not asked for again otherwise.
  useEffect(() => {
    if (!isListed) void refetch();
  }, [isListed, refetch]);
  const version = record.data?.conversation.version ?? 0;
  // It ran on the version it was pinned to: that one knows its slots and states by their labels.
  const pinned = usePublished(record.data?.conversation.flowId ?? '', record.data ? version : null);

  if (isNotFound(record.error)) {
    return (
      <EmptyState size="page" title={words.gone} actions={<Button onClick={onLeave}>{words.toList}</Button>}>
        {words.goneText}
      </EmptyState>
    );
  }
  const deletion = { id, flowId, onDeleted };
  const error = record.data ? pinned.error : record.error;
  if (error && !(record.data && pinned.data)) {
    return (
      <EmptyState
        size="page"
        title={errorSentence(error)}
        actions={
          <>
            <Button onClick={() => void (record.data ? pinned : record).refetch()}>{words.retry}</Button>
            {error instanceof ApiError && error.status > 0 && <DeleteConversation {...deletion} />}
          </>
        }
      />
    );
  }
  if (!record.data || !pinned.data) return <Waiting label={words.loadingOne} />;
  return (
    <Reading
      record={record.data}
      flow={pinned.data.flow}
      deletion={<DeleteConversation {...deletion} conversation={record.data.conversation} />}
    />
  );
}

type ReadingProps = {
  record: ConversationRecord;
  flow: FlowDocument;
  /** The button that deletes it. */
  deletion: ReactNode;
};

function Reading({ record, flow, deletion }: ReadingProps) {
  const { conversation, slots, turns, handoffs } = record;
  const read = conversationTurns(flow, turns);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region is reached by keyboard.
    <section className={styles.detail} aria-label={words.transcript} tabIndex={0}>
      <header className={styles.head}>
        <PhasePill phase={conversation.phase} />
        <p className={styles.quiet}>
          {[
            words.started(instantInWords(conversation.createdAt)),
            conversation.userId === null ? words.anonymous : words.user(conversation.userId),
            words.version(conversation.version),
            words.turns(conversation.turnCount),
          ].join(' · ')}
        </p>
        <span className={styles.delete}>{deletion}</span>
      </header>
      <Collected flow={flow} slots={slots} />
      {handoffs.map((handoff) => (
        <section key={handoff.createdAt} className={styles.handoff}>
          <h3 className={styles.handoffTitle}>{words.handoff(handoff.queue)}</h3>
          <p>{handoff.summary}</p>
          <p className={styles.notice}>{noticeInWords(handoff.notice)}</p>
        </section>
      ))}
      <div className={styles.transcript}>
        {read.map((turn, index) => {
          const day = dayInWords(turn.at);
          const isNewDay = index === 0 || day !== dayInWords(read[index - 1]?.at ?? '');
          return (
            <TurnTranscript key={turn.id} turn={turn} day={isNewDay ? day : null} isFirst={index === 0} />
          );
        })}
        {read.length === 0 && <p className={styles.quiet}>{words.nothingSaid}</p>}
      </div>
    </section>
  );
}

function Collected({ flow, slots }: { flow: FlowDocument; slots: Readonly<Record<string, Scalar>> }) {
  const names = Object.keys(slots);
  if (names.length === 0) return null;
  const place = { flow, library: {}, inside: [] };
  return (
    <section aria-label={words.slots}>
      <dl className={styles.slots}>
        {names.map((name) => (
          <div key={name}>
            <dt>{slotLabel(place, name)}</dt>
            <dd>{valueInWords(place, name, slots[name] ?? null)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
