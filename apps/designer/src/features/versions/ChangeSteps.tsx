import type { FlowDocument } from '@turnwise/flow';
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { cx } from '../../ui/cx.ts';
import { ChangeDetails } from './ChangeDetails.tsx';
import { ChangeHead } from './ChangeHead.tsx';
import styles from './Changes.module.css';
import type { ChangeLine } from './change-lines.ts';

interface ChangeStepsProps {
  lines: readonly ChangeLine[];
  from: FlowDocument;
  to: FlowDocument;
  /** The one that is open, by its key. */
  chosen: string | null;
  onChoose: (line: ChangeLine) => void;
  /** What can be done about the one that is open. */
  actions: (line: ChangeLine) => ReactNode;
}

/** The differences one by one: the chosen one is open, and the arrow keys go from one to the next. */
export function ChangeSteps({ lines, from, to, chosen, onChoose, actions }: ChangeStepsProps) {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (chosen === null) return;
    list.current
      ?.querySelector('[aria-expanded="true"]')
      ?.closest('li')
      ?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);

  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>, index: number) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const next = step === undefined ? undefined : lines[index + step];
    if (step === undefined || !next) return;
    event.preventDefault();
    onChoose(next);
    list.current?.querySelectorAll<HTMLElement>(':scope > li > button')[index + step]?.focus();
  };

  return (
    <ol ref={list} className={styles.steps}>
      {lines.map((line, index) => {
        const isOpen = line.key === chosen;
        return (
          <li key={line.key} className={cx(styles.step, isOpen && styles.chosen)}>
            <button
              type="button"
              className={styles.press}
              aria-expanded={isOpen}
              onClick={() => onChoose(line)}
              onKeyDown={(event) => onKeyDown(event, index)}
            >
              <ChangeHead line={line} />
            </button>
            {isOpen && (
              <div className={styles.open}>
                <ChangeDetails line={line} from={from} to={to} />
                {actions(line)}
              </div>
            )}
          </li>
        );
      })}
    </ol>
  );
}
