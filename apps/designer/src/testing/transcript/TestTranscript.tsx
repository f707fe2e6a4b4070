import type { FlowDocument } from '@turnwise/flow';
import type { Library } from '@turnwise/runtime';
import type { Difference, TestRun } from '@turnwise/testing';
import { CircleX, TriangleAlert } from 'lucide-react';
import { TurnSummary } from '../../trace/TurnSummary.tsx';
import type { TracePlace } from '../../trace/trace-place.ts';
import { turnSummary } from '../../trace/turn-summary.ts';
import { WhyOfTurn } from '../../trace/WhyOfTurn.tsx';
import { ChatDivider, ChatNotice, FlowBubble, UserBubble } from '../../ui/chat/ChatLog.tsx';
import { differenceInWords } from './difference-words.ts';
import { transcriptMessages as words } from './messages.ts';
import { type PlayedTurn, playedTurns } from './played-turns.ts';
import styles from './TestTranscript.module.css';
import { answersInWords, eventInWords, saidInLine, stateAfter } from './turn-event-words.ts';

type TestTranscriptProps = {
  run: TestRun;
  flow: FlowDocument;
  library: Library;
  /** Left out where there is no drawing to go to. */
  onShowState?: ((name: string) => void) | undefined;
  /** What there is to say of what was said in a line, by its number in the test. */
  remarks?: ReadonlyMap<number, string>;
};

/** Marks what is not as expected, and - with its number - what there is to say of a line, to be led to. */
export const differenceMark = 'data-difference';
export const remarkMark = 'data-remark';

/** A test's talk as it goes now, and under each line what is not as expected. */
export function TestTranscript({ run, flow, library, onShowState, remarks }: TestTranscriptProps) {
  const { turns, whole } = playedTurns(run, flow, library);
  const firstLine = turns.findIndex(({ line }) => line !== null);
  return (
    <div className={styles.transcript}>
      {turns.map((turn, index) => (
        <Turn
          // biome-ignore lint/suspicious/noArrayIndexKey: what was said never changes its order.
          key={index}
          number={index + 1}
          turn={turn}
          line={turn.line === null ? null : index - firstLine}
          remarks={remarks}
          onShowState={onShowState}
        />
      ))}
      <Differences differences={whole} place={{ flow, library, inside: [] }} />
    </div>
  );
}

type TurnProps = Pick<TestTranscriptProps, 'onShowState' | 'remarks'> & {
  turn: PlayedTurn;
  number: number;
  /** Its number in the test; none for the opening. */
  line: number | null;
};

function Turn({ turn, number, line, remarks, onShowState }: TurnProps) {
  const remark = line === null ? undefined : remarks?.get(line);
  const { played, before, after, differences } = turn;
  const happened = eventInWords(turn);
  const said = saidInLine(turn);
  const summary = turnSummary(before, played.trace);
  const state = stateAfter(turn);
  return (
    <>
      {happened !== null && <ChatNotice>{happened}</ChatNotice>}
      {turn.line?.unanswered && <ChatNotice>{words.unanswered}</ChatNotice>}
      {said !== null && <UserBubble text={said} />}
      {remark !== undefined && (
        <p className={styles.remark} tabIndex={-1} {...{ [remarkMark]: line }}>
          <TriangleAlert className={styles.remarkIcon} aria-hidden="true" />
          {remark}
        </p>
      )}
      {played.replies.map((reply, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: what was said never changes its order.
        <FlowBubble key={index} text={reply.text} />
      ))}
      <WhyOfTurn
        parts={[
          summary.length > 0 && <TurnSummary key="summary" parts={summary} />,
          ...answersInWords(turn),
          state,
        ]}
        label={words.whyOf(number)}
        place={before}
        trace={played.trace}
        onSelectState={onShowState}
      />
      <Differences differences={differences} place={after} />
      {played.fresh && <ChatDivider text={words.fresh} />}
    </>
  );
}

function Differences({ differences, place }: { differences: readonly Difference[]; place: TracePlace }) {
  if (differences.length === 0) return null;
  return (
    <ul className={styles.differences} tabIndex={-1} {...{ [differenceMark]: '' }}>
      {differences.map((difference, index) => {
        const { about, expected, now } = differenceInWords(difference, place);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: what a test came to never changes its order.
          <li key={index} className={styles.difference}>
            <CircleX className={styles.mark} aria-hidden="true" />
            <strong className={styles.about}>{about}</strong>
            <dl className={styles.pair}>
              <dt>{words.expected}</dt>
              <dd>{expected}</dd>
              <dt>{words.now}</dt>
              <dd>{now}</dd>
            </dl>
          </li>
        );
      })}
    </ul>
  );
}
