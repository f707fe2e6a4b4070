import type { FlowDocument } from '@turnwise/flow';
import { Pill } from '../../ui/Pill.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { changeLines } from './change-lines.ts';
import { versionMessages as words } from './messages.ts';
import { SlotText } from './SlotText.tsx';
import styles from './VersionsTab.module.css';

const tones = { added: 'ok', removed: 'bad', changed: 'accent' } as const;

interface ChangeListProps {
  from: FlowDocument;
  to: FlowDocument;
  /** Said when there is no difference. */
  empty: string;
}

/** What differs between two documents, each text that changed with what it was. */
export function ChangeList({ from, to, empty }: ChangeListProps) {
  const lines = changeLines(from, to);
  if (lines.length === 0) return <p className={styles.quiet}>{empty}</p>;
  return (
    <ul className={styles.changes}>
      {lines.map((line) => (
        <li key={line.key}>
          <p className={styles.change}>
            <Pill tone={tones[line.change]}>{words[line.change]}</Pill>
            <span className={styles.part}>{line.part}</span>
            <span>{line.label}</span>
          </p>
          {line.texts && (
            <div className={styles.texts}>
              {line.texts.before && (
                <del className={styles.before}>
                  <VisuallyHidden>{words.was} </VisuallyHidden>
                  <SlotText flow={from} text={line.texts.before} />
                </del>
              )}
              {line.texts.after && (
                <ins className={styles.after}>
                  <VisuallyHidden>{words.is} </VisuallyHidden>
                  <SlotText flow={to} text={line.texts.after} />
                </ins>
              )}
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
