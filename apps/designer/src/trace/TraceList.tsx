import type { TraceEntry } from '@turnwise/runtime';
import { cx } from '../ui/cx.ts';
import { traceMessages as words } from './messages.ts';
import styles from './TraceList.module.css';
import type { TracePlace } from './trace-place.ts';
import { traceSentences } from './trace-sentences.ts';

export interface TraceListProps {
  place: TracePlace;
  trace: readonly TraceEntry[];
  /** With it, the states of the flow on the canvas can be pressed. */
  onSelectState?: ((name: string) => void) | undefined;
}

/** Why a turn went as it did, one sentence after the other. */
export function TraceList({ place, trace, onSelectState }: TraceListProps) {
  return (
    <ol className={styles.steps}>
      {traceSentences(place, trace).map(({ text, tone, state }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a trace never changes its order.
        <li key={index} className={cx(styles.step, styles[tone])}>
          {text}
          {state && ' '}
          {state &&
            (onSelectState && state.isOnCanvas ? (
              <button
                type="button"
                className={styles.state}
                aria-label={words.show(state.label)}
                onClick={() => onSelectState(state.name)}
              >
                {state.label}
              </button>
            ) : (
              <strong className={styles.name}>{state.label}</strong>
            ))}
        </li>
      ))}
    </ol>
  );
}
