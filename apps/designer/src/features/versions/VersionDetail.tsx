import type { FlowDocument } from '@turnwise/flow';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { errorSentence } from '../../api/api-error.ts';
import { usePublished } from '../../api/use-versions.ts';
import type { VersionSummary } from '../../api/versions.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LongText } from '../../ui/LongText.tsx';
import { Waiting } from '../../ui/Spinner.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { ChangeList } from './ChangeList.tsx';
import { type ComparedPair, pairAddress } from './compared-pair.ts';
import { versionMessages as words } from './messages.ts';
import { StateList } from './StateList.tsx';
import { type RestoreState, useRestoreState } from './use-restore-state.ts';
import styles from './VersionsTab.module.css';

interface VersionDetailProps {
  flowId: string;
  version: VersionSummary;
  isLive: boolean;
  /** The number of the version before it; null for the first. */
  before: number | null;
  draft: FlowDocument;
  replaceFlow: (flow: FlowDocument, label: string) => () => void;
  restoreState: RestoreState;
}

/** One version: what it changed, what has changed since, and all of it to read. */
export function VersionDetail({
  flowId,
  version,
  isLive,
  before,
  draft,
  replaceFlow,
  restoreState,
}: VersionDetailProps) {
  const toast = useToast();
  const { number } = version;
  const shown = usePublished(flowId, number);
  const previous = usePublished(flowId, before);
  const restoreOne = useRestoreState(draft, restoreState);

  if (shown.isPending) return <Waiting label={words.loadingOne} />;
  if (shown.isError) {
    return (
      <EmptyState
        size="page"
        title={words.failedOneTitle(number)}
        actions={<Button onClick={() => void shown.refetch()}>{words.retry}</Button>}
      >
        {errorSentence(shown.error)}
      </EmptyState>
    );
  }
  const { flow } = shown.data;
  const restore = () => {
    const undo = replaceFlow({ ...flow, id: draft.id }, words.restoreLabel(number));
    toast.show({ text: words.restored(number), tone: 'ok', action: { label: words.undo, onSelect: undo } });
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region is reached by keyboard.
    <section className={styles.detail} aria-label={words.number(number)} tabIndex={0}>
      <header className={styles.detailHead}>
        <div>
          <h2 className={styles.title}>{words.number(number)}</h2>
          <p className={styles.quiet}>
            {isLive ? words.liveHint : <LongText text={version.note || words.noNote} atMost={400} />}
          </p>
        </div>
        <Button onClick={restore}>{words.restore}</Button>
      </header>
      <section>
        <SectionHead
          title={before === null ? words.first : words.sinceBefore(before)}
          link={before === null ? null : { flowId, pair: { from: before, to: number } }}
        />
        {before === null && <p className={styles.quiet}>{words.firstText}</p>}
        {previous.data && <ChangeList from={previous.data.flow} to={flow} empty={words.same} />}
        {previous.isError && <p className={styles.quiet}>{errorSentence(previous.error)}</p>}
      </section>
      <section>
        <SectionHead title={words.draftSince} link={{ flowId, pair: { from: number, to: 'draft' } }} />
        <ChangeList from={flow} to={draft} empty={words.draftSame} />
      </section>
      <section>
        <SectionHead title={words.content} link={null} />
        <StateList flow={flow} draft={draft} onRestore={(name) => restoreOne(name, flow, number)} />
      </section>
    </section>
  );
}

function SectionHead({
  title,
  link,
}: {
  title: ReactNode;
  link: { flowId: string; pair: ComparedPair } | null;
}) {
  return (
    <header className={styles.sectionHead}>
      <h3>{title}</h3>
      {link && (
        <Link href={pairAddress(link.flowId, link.pair)} className={styles.link}>
          {words.compareOnCanvas}
        </Link>
      )}
    </header>
  );
}
