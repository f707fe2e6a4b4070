import { useEffect, useRef } from 'react';
import { TraceList } from '../../../trace/TraceList.tsx';
import { cx } from '../../../ui/cx.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { uiMessages } from '../../../ui/messages.ts';
import { simulatorMessages } from '../messages.ts';
import { eventInWords } from '../model/event-in-words.ts';
import { placeOf } from '../model/place-of.ts';
import type { Draft, SimulatedTurn } from '../model/simulation.ts';
import styles from './WhyPane.module.css';

const words = simulatorMessages.whyPane;

interface WhyPaneProps {
  draft: Draft;
  turns: readonly SimulatedTurn[];
  /** The turn asked about: it is brought into sight. A new object is a new question. */
  asked: { readonly turn: number } | null;
  onSelectState: (name: string) => void;
}

/** Why the flow said what it said: the trace of each turn, newest first, in sentences. */
export function WhyPane({ draft, turns, asked, onSelectState }: WhyPaneProps) {
  const pane = useRef<HTMLElement>(null);
  useEffect(() => {
    const turn = asked && pane.current?.querySelector<HTMLElement>(`[data-turn="${asked.turn}"]`);
    if (turn && pane.current) pane.current.scrollTop = turn.offsetTop - pane.current.offsetTop;
  }, [asked]);

  if (turns.length === 0) {
    return <EmptyState title={simulatorMessages.tabs.why}>{words.none}</EmptyState>;
  }
  const newestFirst = turns.map((turn, index) => ({ turn, index })).reverse();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region is reached by keyboard.
    <section ref={pane} className={styles.pane} aria-label={simulatorMessages.tabs.why} tabIndex={0}>
      {newestFirst.map(({ turn, index }) => (
        <section
          key={turn.id}
          data-turn={turn.id}
          className={cx(styles.turn, turn.id === asked?.turn && styles.asked)}
        >
          <h3 className={styles.heading}>
            {index === 0 ? words.opening : words.turn(index)}
            <span className={styles.said}>
              {turn.event.kind === 'userMessage'
                ? uiMessages.quote(`${turn.event.text.slice(0, 80)}${turn.event.text.length > 80 ? '…' : ''}`)
                : eventInWords(draft, turn.event, turn.clockOffset - (turns[index - 1]?.clockOffset ?? 0))}
            </span>
          </h3>
          <TurnWhy draft={draft} turn={turn} onSelectState={onSelectState} />
        </section>
      ))}
    </section>
  );
}

function TurnWhy({
  draft,
  turn,
  onSelectState,
}: Pick<WhyPaneProps, 'draft' | 'onSelectState'> & { turn: SimulatedTurn }) {
  const { trace, freshAt } = turn;
  if (trace.length === 0) return <p className={styles.said}>{words.nothing}</p>;
  const before = freshAt === null ? trace : trace.slice(0, freshAt);
  return (
    <>
      {before.length > 0 && (
        <TraceList place={placeOf(draft, turn.before)} trace={before} onSelectState={onSelectState} />
      )}
      {freshAt !== null && (
        <>
          <p className={styles.fresh}>{simulatorMessages.freshTalk}</p>
          <TraceList
            place={placeOf(draft, null)}
            trace={trace.slice(freshAt)}
            onSelectState={onSelectState}
          />
        </>
      )}
    </>
  );
}
