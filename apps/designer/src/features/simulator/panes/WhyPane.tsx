import type { FlowDocument } from '@turnwise/flow';
import { cx } from '../../../ui/cx.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { simulatorMessages } from '../messages.ts';
import type { SimulatedTurn } from '../model/simulation.ts';
import { traceSentence } from '../model/trace-sentences.ts';
import styles from './WhyPane.module.css';

const words = simulatorMessages.whyPane;

interface WhyPaneProps {
  flow: FlowDocument;
  turns: readonly SimulatedTurn[];
  /** The turn asked about; it is shown first. */
  asked: number | null;
}

/** Why the flow said what it said: the trace of each turn, newest first, in sentences. */
export function WhyPane({ flow, turns, asked }: WhyPaneProps) {
  if (turns.length === 0) return <EmptyState title={simulatorMessages.tabs.why}>{words.none}</EmptyState>;
  const newestFirst = turns.map((turn, index) => ({ turn, index })).reverse();
  const ordered = [
    ...newestFirst.filter(({ turn }) => turn.id === asked),
    ...newestFirst.filter(({ turn }) => turn.id !== asked),
  ];
  return (
    // Scrolls, so it can be reached and scrolled with the keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region is reached by keyboard.
    <section className={styles.pane} aria-label={simulatorMessages.tabs.why} tabIndex={0}>
      {ordered.map(({ turn, index }) => (
        <section key={turn.id} className={styles.turn}>
          <h3 className={styles.heading}>
            {index === 0 ? words.opening : words.turn(index)}
            {turn.event.kind === 'userMessage' && (
              <q className={styles.said}>{turn.event.text.slice(0, 80)}</q>
            )}
          </h3>
          <ol className={styles.steps}>
            {turn.trace.map((entry, position) => {
              const sentence = traceSentence(flow, entry);
              return sentence ? (
                // biome-ignore lint/suspicious/noArrayIndexKey: a trace never changes its order.
                <li key={position} className={cx(styles.step, styles[sentence.tone])}>
                  {sentence.text}
                </li>
              ) : null;
            })}
          </ol>
        </section>
      ))}
    </section>
  );
}
