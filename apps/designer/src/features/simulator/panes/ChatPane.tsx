import type { FlowDocument } from '@turnwise/flow';
import { useEffect, useRef } from 'react';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { simulatorMessages as words } from '../messages.ts';
import { currentConversation, type Simulation, shownTurns } from '../model/simulation.ts';
import styles from './ChatPane.module.css';
import { Composer } from './Composer.tsx';
import { TurnView } from './TurnView.tsx';
import type { TalkActions } from './talk-actions.ts';

export interface ChatPaneProps {
  flow: FlowDocument;
  simulation: Simulation;
  actions: TalkActions;
  onWhy: (turnId: number) => void;
}

/** The talk itself: bubbles, quick replies, and the line to write in. */
export function ChatPane({ flow, simulation, actions, onWhy }: ChatPaneProps) {
  const turns = shownTurns(simulation);
  const conversation = currentConversation(simulation);
  const end = useRef<HTMLDivElement>(null);
  const last = turns.at(-1)?.id;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new last turn is what calls for scrolling.
  useEffect(() => {
    end.current?.scrollIntoView({ block: 'end' });
  }, [last, simulation.talk]);

  if (flow.start === '' || Object.keys(flow.states).length === 0) {
    return <EmptyState title={words.emptyTitle}>{words.emptyText}</EmptyState>;
  }
  const phase = conversation?.phase;
  const ended =
    phase === 'completed' || phase === 'cancelled' || phase === 'handed_off' || phase === 'expired'
      ? words.ended[phase]
      : null;
  const quickReplies = ended ? [] : (turns.at(-1)?.replies.at(-1)?.quickReplies ?? []);
  const said = turns.flatMap((turn) => (turn.event.kind === 'userMessage' ? [turn.event.text] : []));

  return (
    <div className={styles.pane}>
      {/* A log is read out as it grows. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region is reached by keyboard. */}
      <div className={styles.log} role="log" aria-label={words.conversation} tabIndex={0}>
        {simulation.notice && <p className={styles.notice}>{simulation.notice}</p>}
        {turns.map((turn) => (
          <TurnView key={turn.id} flow={flow} turn={turn} actions={actions} onWhy={() => onWhy(turn.id)} />
        ))}
        {quickReplies.length > 0 && (
          <div className={styles.quickReplies}>
            {quickReplies.map((text) => (
              <button
                key={text}
                type="button"
                className={styles.quickReply}
                onClick={() => actions.say(text)}
              >
                {text}
              </button>
            ))}
          </div>
        )}
        {ended && (
          <p className={styles.notice}>
            {ended} {words.endedHint}
          </p>
        )}
        <div ref={end} />
      </div>
      <Composer said={said} onSend={actions.say} />
    </div>
  );
}
