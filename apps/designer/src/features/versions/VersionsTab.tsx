import { useQuery } from '@tanstack/react-query';
import type { FlowDocument } from '@turnwise/flow';
import { useState } from 'react';
import { errorSentence } from '../../api/api-error.ts';
import { queryKeys } from '../../api/query-keys.ts';
import { listVersions, type VersionSummary } from '../../api/versions.ts';
import { instantInWords } from '../../time/instant-in-words.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Pill } from '../../ui/Pill.tsx';
import { Waiting } from '../../ui/Spinner.tsx';
import { versionMessages as words } from './messages.ts';
import { VersionDetail } from './VersionDetail.tsx';
import styles from './VersionsTab.module.css';

export interface VersionsTabProps {
  flowId: string;
  /** The draft as drawn this second. */
  flow: FlowDocument;
  /** Puts another document in the draft's place, as one undo step. */
  replaceFlow: (flow: FlowDocument, label: string) => void;
}

/** What was published: a timeline, and each version to look at, compare and bring back. */
export function VersionsTab({ flowId, flow, replaceFlow }: VersionsTabProps) {
  const versions = useQuery({
    queryKey: queryKeys.versions(flowId),
    queryFn: ({ signal }) => listVersions(flowId, signal),
  });
  const [chosen, setChosen] = useState<number | null>(null);

  if (versions.isPending) return <Waiting label={words.loading} />;
  if (versions.isError) {
    return (
      <EmptyState
        size="page"
        title={errorSentence(versions.error)}
        actions={<Button onClick={() => versions.refetch()}>{words.retry}</Button>}
      />
    );
  }
  const [newest] = versions.data;
  if (!newest) {
    return (
      <EmptyState size="page" title={words.emptyTitle}>
        {words.emptyText}
      </EmptyState>
    );
  }
  const shown = versions.data.find((version) => version.number === chosen) ?? newest;
  return (
    <div className={styles.page}>
      <nav className={styles.timeline} aria-label={words.list}>
        <h2 className={styles.heading}>{words.title}</h2>
        <ol className={styles.list}>
          {versions.data.map((version) => (
            <li key={version.number}>
              <button
                type="button"
                className={cx(styles.version, version.number === shown.number && styles.chosen)}
                aria-current={version.number === shown.number ? 'true' : undefined}
                onClick={() => setChosen(version.number)}
              >
                <span className={styles.versionHead}>
                  <span className={styles.number}>{words.number(version.number)}</span>
                  {version.number === newest.number && <Pill tone="ok">{words.live}</Pill>}
                </span>
                <span className={version.note ? styles.note : styles.quiet}>
                  {version.note || words.noNote}
                </span>
                <span className={styles.when}>{published(version)}</span>
              </button>
            </li>
          ))}
        </ol>
      </nav>
      <VersionDetail
        key={shown.number}
        flowId={flowId}
        version={shown}
        isLive={shown.number === newest.number}
        before={versions.data.find((version) => version.number < shown.number)?.number ?? null}
        draft={flow}
        replaceFlow={replaceFlow}
      />
    </div>
  );
}

const published = (version: VersionSummary): string =>
  words.by(version.publishedBy, instantInWords(version.publishedAt));
