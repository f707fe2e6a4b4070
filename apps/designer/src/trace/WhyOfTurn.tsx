import { Fragment, type ReactNode, useId, useState } from 'react';
import { traceMessages as words } from './messages.ts';
import { TraceList, type TraceListProps } from './TraceList.tsx';
import styles from './WhyOfTurn.module.css';

interface WhyOfTurnProps extends TraceListProps {
  /** What came of it, from left to right; what is false is left out. */
  parts: readonly ReactNode[];
  /** What the sentences are called: of which turn they are. */
  label: string;
}

/** What came of a turn in one line, and behind "why?" every step in sentences. */
export function WhyOfTurn({ parts, label, ...trace }: WhyOfTurnProps) {
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  return (
    <>
      <p className={styles.line}>
        {parts.filter(Boolean).map((part, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: what came of a turn never changes its order.
          <Fragment key={index}>{part} · </Fragment>
        ))}
        <button
          type="button"
          className={styles.button}
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => setIsOpen(!isOpen)}
        >
          {isOpen ? words.hideWhy : words.why}
        </button>
      </p>
      {isOpen && (
        <section id={id} className={styles.trace} aria-label={label}>
          <TraceList {...trace} />
        </section>
      )}
    </>
  );
}
