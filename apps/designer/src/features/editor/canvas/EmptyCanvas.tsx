import type { StateKind } from '@turnwise/flow';
import { GraduationCap } from 'lucide-react';
import { Button } from '../../../ui/Button.tsx';
import { KindIcon } from '../../../ui/kind-icons.tsx';
import { guidedFlows, useKeptList } from '../guide/kept-lists.ts';
import { useEditor } from '../store/editor-context.tsx';
import styles from './EmptyCanvas.module.css';
import { canvasExtrasMessages as words } from './extras-messages.ts';

const starts: readonly { kind: StateKind; label: string }[] = [
  { kind: 'ask', label: words.emptyAsk },
  { kind: 'say', label: words.emptySay },
  { kind: 'form', label: words.emptyForm },
];

/** What a canvas with nothing on it says: how to begin. */
export function EmptyCanvas({ onStart }: { onStart: (kind: StateKind) => void }) {
  const flowId = useEditor((editor) => editor.flow.id);
  const isGuided = useKeptList(guidedFlows).includes(flowId);
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
        {!isGuided && (
          <Button
            variant="ghost"
            icon={<GraduationCap aria-hidden="true" />}
            onClick={() => guidedFlows.add(flowId)}
          >
            {words.emptyGuide}
          </Button>
        )}
        <p className={styles.hint}>{words.emptyHint}</p>
      </div>
    </div>
  );
}
