import type { FlowDocument } from '@turnwise/flow';
import { type ReactNode, useState } from 'react';
import { useSearch } from 'wouter';
import { errorSentence } from '../../api/api-error.ts';
import { useVersions } from '../../api/use-versions.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Waiting } from '../../ui/Spinner.tsx';
import { Comparison, type ComparisonSlotProps } from './Comparison.tsx';
import { readPair } from './compared-pair.ts';
import { EmptyTimeline } from './EmptyTimeline.tsx';
import { versionMessages as words } from './messages.ts';
import { Timeline } from './Timeline.tsx';
import type { RestoreState } from './use-restore-state.ts';
import { VersionDetail } from './VersionDetail.tsx';
import styles from './VersionsTab.module.css';

export interface VersionsTabProps {
  flowId: string;
  /** The draft as drawn this second. */
  flow: FlowDocument;
  /** Puts another document in the draft's place, as one undo step. Returns what takes that back. */
  replaceFlow: (flow: FlowDocument, label: string) => () => void;
  restoreState: RestoreState;
  /** Draws two documents as one. */
  renderComparison: (props: ComparisonSlotProps) => ReactNode;
}

/** What was published: a timeline, each version to look at and bring back, and any two compared. */
export function VersionsTab({ flowId, flow, replaceFlow, restoreState, renderComparison }: VersionsTabProps) {
  const versions = useVersions(flowId);
  const pair = readPair(useSearch());
  const [chosen, setChosen] = useState<number | null>(null);

  if (versions.isPending) return <Waiting label={words.loading} />;
  if (versions.isError) {
    return (
      <EmptyState
        size="page"
        title={words.failedTitle}
        actions={<Button onClick={() => void versions.refetch()}>{words.retry}</Button>}
      >
        {errorSentence(versions.error)}
      </EmptyState>
    );
  }
  const [newest] = versions.data;
  if (!newest) return <EmptyTimeline />;
  if (pair) {
    return (
      <Comparison
        flowId={flowId}
        pair={pair}
        versions={versions.data}
        draft={flow}
        restoreState={restoreState}
        renderCanvas={renderComparison}
      />
    );
  }
  const shown = versions.data.find((version) => version.number === chosen) ?? newest;
  return (
    <div className={styles.page}>
      <Timeline
        flowId={flowId}
        versions={versions.data}
        live={newest.number}
        shown={shown.number}
        onShow={setChosen}
      />
      <VersionDetail
        key={shown.number}
        flowId={flowId}
        version={shown}
        isLive={shown.number === newest.number}
        before={versions.data.find((version) => version.number < shown.number)?.number ?? null}
        draft={flow}
        replaceFlow={replaceFlow}
        restoreState={restoreState}
      />
    </div>
  );
}
