import type { FlowDocument } from '@turnwise/flow';
import { useRef } from 'react';
import { Button } from '../../ui/Button.tsx';
import { KindIcon } from '../../ui/kind-icons.tsx';
import { useKeepFocus } from '../../ui/use-keep-focus.ts';
import { flowLines } from './flow-lines.ts';
import { versionMessages as words } from './messages.ts';
import { SlotText } from './SlotText.tsx';
import { differsFromDraft } from './use-restore-state.ts';
import styles from './VersionsTab.module.css';

interface StateListProps {
  flow: FlowDocument;
  draft: FlowDocument;
  onRestore: (name: string) => void;
}

/** Every state of a version to read; those the draft has not, or not so, can be put back one by one. */
export function StateList({ flow, draft, onRestore }: StateListProps) {
  const list = useRef<HTMLOListElement>(null);
  useKeepFocus(list);
  return (
    <ol ref={list} className={styles.states} tabIndex={-1}>
      {flowLines(flow).map((line) => (
        <li key={line.name}>
          <KindIcon kind={line.kind} />
          <span className={styles.stateText}>
            <span className={styles.number}>{line.label}</span>
            <span className={styles.quiet}>
              {line.text ? <SlotText flow={flow} text={line.text} /> : words.nothingSaid}
            </span>
          </span>
          {differsFromDraft(draft, flow, line.name) && (
            <Button
              size="small"
              aria-label={words.restoreStateNamed(line.label)}
              onClick={() => onRestore(line.name)}
            >
              {words.restoreState}
            </Button>
          )}
        </li>
      ))}
    </ol>
  );
}
