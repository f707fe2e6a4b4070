import type { FlowDocument } from '@turnwise/flow';
import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { errorSentence } from '../../api/api-error.ts';
import { usePublished } from '../../api/use-versions.ts';
import type { VersionSummary } from '../../api/versions.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Waiting } from '../../ui/Spinner.tsx';
import { ComparedDocuments } from './ComparedDocuments.tsx';
import styles from './Comparison.module.css';
import { type ComparedPair, pairAddress, type Side } from './compared-pair.ts';
import { versionMessages as words } from './messages.ts';
import { PairPicker } from './PairPicker.tsx';
import type { RestoreState } from './use-restore-state.ts';

/** What the canvas of a comparison is given. */
export type ComparisonSlotProps = {
  readonly from: FlowDocument;
  readonly to: FlowDocument;
  /** What is to be led to: a state, or the uses of a slot. */
  readonly shown: { readonly in: 'state' | 'slot'; readonly name: string } | null;
  onShowState(name: string): void;
};

interface ComparisonProps {
  flowId: string;
  pair: ComparedPair;
  versions: readonly VersionSummary[];
  draft: FlowDocument;
  restoreState: RestoreState;
  renderCanvas: (props: ComparisonSlotProps) => ReactNode;
}

/** Two versions, or a version and the draft, side by side: drawn, and as a list to read. */
export function Comparison({ flowId, pair, versions, draft, restoreState, renderCanvas }: ComparisonProps) {
  const [, navigate] = useLocation();
  const from = useSide(flowId, pair.from, draft);
  const to = useSide(flowId, pair.to, draft);
  const missing = [pair.from, pair.to].find(
    (side) => side !== 'draft' && !versions.some(({ number }) => number === side),
  );
  const failed = [from, to].find((side) => side.error !== null);

  return (
    <div className={styles.page}>
      <header className={styles.bar}>
        <Link href={`/flows/${flowId}/versions`} className={styles.back}>
          <ArrowLeft aria-hidden="true" />
          {words.toVersions}
        </Link>
        <PairPicker
          pair={pair}
          versions={versions}
          onChange={(next) => navigate(pairAddress(flowId, next), { replace: true })}
        />
      </header>
      {missing !== undefined ? (
        <EmptyState size="page" title={words.missingVersion(Number(missing))} />
      ) : failed ? (
        <EmptyState
          size="page"
          title={errorSentence(failed.error)}
          actions={<Button onClick={failed.retry}>{words.retry}</Button>}
        />
      ) : from.flow && to.flow ? (
        <ComparedDocuments
          key={`${pair.from} ${pair.to}`}
          from={{ side: pair.from, flow: from.flow }}
          to={{ side: pair.to, flow: to.flow }}
          draft={draft}
          restoreState={restoreState}
          renderCanvas={renderCanvas}
        />
      ) : (
        <Waiting label={words.loadingOne} />
      )}
    </div>
  );
}

function useSide(flowId: string, side: Side, draft: FlowDocument) {
  const { data, error, refetch } = usePublished(flowId, side === 'draft' ? null : side);
  return { flow: side === 'draft' ? draft : data?.flow, error, retry: () => void refetch() };
}
