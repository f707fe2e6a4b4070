import type { FlowDocument } from '@turnwise/flow';
import { Drama } from 'lucide-react';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { rehearsalMessages as words } from './messages.ts';
import styles from './NoRehearsal.module.css';

/** What a rehearsal is, where there has been none; or what is missing before there can be one. */
export function NoRehearsal({ flow, onBegin }: { flow: FlowDocument; onBegin: () => void }) {
  const picture = <Drama className={styles.picture} />;
  if (!Object.hasOwn(flow.states, flow.start)) {
    const isEmpty = Object.keys(flow.states).length === 0;
    return (
      <EmptyState size="page" picture={picture} title={isEmpty ? words.nothingDrawn : words.noStart}>
        {isEmpty ? words.nothingDrawnText : words.noStartText}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      size="page"
      picture={picture}
      title={words.emptyTitle}
      actions={
        <Button variant="primary" icon={<Drama aria-hidden="true" />} onClick={onBegin}>
          {words.rehearse}
        </Button>
      }
    >
      <p>{words.emptyText}</p>
      <p className={styles.hint}>{words.emptyHint}</p>
    </EmptyState>
  );
}
