import type { StateKind } from '@turnwise/flow';
import { Button } from '../../../ui/Button.tsx';
import { KindIcon } from '../../../ui/kind-icons.tsx';
import styles from './EmptyCanvas.module.css';
import { canvasMessages as words } from './messages.ts';

const starts: readonly { kind: StateKind; label: string }[] = [
  { kind: 'ask', label: words.emptyAsk },
  { kind: 'say', label: words.emptySay },
  { kind: 'form', label: words.emptyForm },
];

/** What a canvas with nothing on it says: how to begin. */
export function EmptyCanvas({ onStart }: { onStart: (kind: StateKind) => void }) {
  return (
    <div className={styles.empty}>
      <div className={styles.box}>
        <h2 className={styles.title}>{words.emptyTitle}</h2>
        <p className={styles.text}>{words.emptyText}</p>
        <div className={styles.starts}>
          {starts.map(({ kind, label }, index) => (
            <Button
              key={kind}
              variant={index === 0 ? 'primary' : 'default'}
              size="large"
              icon={index === 0 ? undefined : <KindIcon kind={kind} size={16} bare />}
              onClick={() => onStart(kind)}
            >
              {label}
            </Button>
          ))}
        </div>
        <p className={styles.hint}>{words.emptyHint}</p>
      </div>
    </div>
  );
}
