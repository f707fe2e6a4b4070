import { TurnSummary } from '../../../trace/TurnSummary.tsx';
import { turnSummary } from '../../../trace/turn-summary.ts';
import { ChatDivider, ChatNotice, FlowBubble, UserBubble } from '../../../ui/chat/ChatLog.tsx';
import { simulatorMessages as words } from '../messages.ts';
import { eventInWords } from '../model/event-in-words.ts';
import { placeOf } from '../model/place-of.ts';
import type { Draft, Happening, SimulatedTurn } from '../model/simulation.ts';
import { CallView } from './CallView.tsx';
import styles from './ChatPane.module.css';
import type { TalkActions } from './talk-actions.ts';

interface TurnViewProps {
  draft: Draft;
  turn: SimulatedTurn;
  /** How far the clock was moved for it, in milliseconds. */
  passed: number;
  actions: TalkActions;
  /** Left out where there is no place to explain it. */
  onWhy: (() => void) | undefined;
}

/** One turn: what the user did, and what was answered and set going, in order. */
export function TurnView({ draft, turn, passed, actions, onWhy }: TurnViewProps) {
  const { event } = turn;
  const happened = eventInWords(draft, event, passed);
  return (
    <>
      {happened && <ChatNotice>{happened}</ChatNotice>}
      {event.kind === 'userMessage' && <UserBubble text={event.text} />}
      {turn.happenings.map((happening, index) => (
        <HappeningView
          // biome-ignore lint/suspicious/noArrayIndexKey: what happened never changes its order.
          key={index}
          happening={happening}
          onChoose={(key, result) => actions.chooseAnswer(turn.id, key, result)}
        />
      ))}
      {event.kind === 'userMessage' && <WhyLine draft={draft} turn={turn} onWhy={onWhy} />}
    </>
  );
}

function HappeningView({
  happening,
  onChoose,
}: {
  happening: Happening;
  onChoose: Parameters<typeof CallView>[0]['onChoose'];
}) {
  switch (happening.kind) {
    case 'reply':
      return <FlowBubble text={happening.reply.text} />;
    case 'call':
      return <CallView call={happening.call} onChoose={onChoose} />;
    case 'fresh':
      return <ChatDivider text={words.freshTalk} />;
  }
}

function WhyLine({ draft, turn, onWhy }: Pick<TurnViewProps, 'draft' | 'turn' | 'onWhy'>) {
  const isFresh = turn.freshAt !== null;
  const place = placeOf(draft, isFresh ? null : turn.before);
  const parts = turnSummary(place, turn.trace.slice(turn.freshAt ?? 0));
  return (
    <p className={styles.why}>
      <TurnSummary parts={parts} />
      {onWhy && (
        <>
          {parts.length > 0 && ' · '}
          <button type="button" className={styles.whyButton} onClick={onWhy}>
            {words.why}
          </button>
        </>
      )}
    </p>
  );
}
