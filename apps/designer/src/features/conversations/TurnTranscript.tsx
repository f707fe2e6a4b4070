import type { ConversationEvent } from '@turnwise/runtime';
import { clockTime } from '../../time/instant-in-words.ts';
import { TurnSummary } from '../../trace/TurnSummary.tsx';
import { turnSummary } from '../../trace/turn-summary.ts';
import { WhyOfTurn } from '../../trace/WhyOfTurn.tsx';
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
      <WhyOfTurn
        parts={[
          said === null && (
            <time key="time" dateTime={turn.at}>
              {clockTime(turn.at)}
            </time>
          ),
          parts.length > 0 && <TurnSummary key="summary" parts={parts} />,
        ]}
        label={words.whyOf(clockTime(turn.at))}
        place={turn.place}
        trace={turn.trace}
      />
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
