import type { ConversationEvent } from '@turnwise/runtime';
import { useId, useState } from 'react';
import { clockTime } from '../../time/instant-in-words.ts';
import { TraceList } from '../../trace/TraceList.tsx';
import { TurnSummary } from '../../trace/TurnSummary.tsx';
import { turnSummary } from '../../trace/turn-summary.ts';
import { cx } from '../../ui/cx.ts';
import { LongText } from '../../ui/LongText.tsx';
import styles from './ConversationDetail.module.css';
import type { ReadTurn } from './conversation-turns.ts';
import { conversationMessages as words } from './messages.ts';

interface TurnTranscriptProps {
  turn: ReadTurn;
  /** Said above the first turn of each day. */
  day: string | null;
  isFirst: boolean;
}

/** One turn as it was: what the user wrote, what was answered, and, when asked for, why. */
export function TurnTranscript({ turn, day, isFirst }: TurnTranscriptProps) {
  const [isOpen, setIsOpen] = useState(false);
  const whyId = useId();
  const said = textOf(turn.event);
  const happened = isFirst && said === null ? null : eventInWords(turn.event);
  const parts = turnSummary(turn.place, turn.trace);
  return (
    <>
      {day !== null && <p className={styles.day}>{day}</p>}
      {happened && <p className={styles.day}>{happened}</p>}
      {said !== null && (
        <div className={cx(styles.line, styles.fromUser)}>
          <p className={cx(styles.bubble, styles.user)}>
            <LongText text={said} />
          </p>
          <time className={styles.time} dateTime={turn.at}>
            {clockTime(turn.at)}
          </time>
        </div>
      )}
      {turn.replies.map((reply, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: what was said never changes its order.
        <p key={index} className={styles.bubble}>
          {reply.text}
        </p>
      ))}
      <p className={styles.why}>
        {said === null && <time dateTime={turn.at}>{clockTime(turn.at)} · </time>}
        <TurnSummary parts={parts} />
        {parts.length > 0 && ' · '}
        <button
          type="button"
          className={styles.whyButton}
          aria-expanded={isOpen}
          aria-controls={isOpen ? whyId : undefined}
          onClick={() => setIsOpen(!isOpen)}
        >
          {isOpen ? words.hideWhy : words.why}
        </button>
      </p>
      {isOpen && (
        <section id={whyId} className={styles.trace} aria-label={words.whyOf(clockTime(turn.at))}>
          <TraceList place={turn.place} trace={turn.trace} />
        </section>
      )}
    </>
  );
}

function textOf(event: ConversationEvent): string | null {
  if (event.kind === 'userMessage') return event.text;
  return event.kind === 'resumed' && event.text ? event.text : null;
}

function eventInWords(event: ConversationEvent): string | null {
  if (event.kind === 'timePassed') return words.later;
  return event.kind === 'resumed' ? words.cameBack : null;
}
