import { useQuery } from '@tanstack/react-query';
import type { FlowDocument } from '@turnwise/flow';
import { errorSentence } from '../../api/api-error.ts';
import { queryKeys } from '../../api/query-keys.ts';
import { compareVersions, readVersion, type VersionSummary } from '../../api/versions.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { KindIcon } from '../../ui/kind-icons.tsx';
import { Waiting } from '../../ui/Spinner.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { ChangeList } from './ChangeList.tsx';
import { changeLines } from './change-lines.ts';
import { flowLines } from './flow-lines.ts';
import { versionMessages as words } from './messages.ts';
import styles from './VersionsTab.module.css';

interface VersionDetailProps {
  flowId: string;
  version: VersionSummary;
  isLive: boolean;
  /** The number of the version before it; null for the first. */
  before: number | null;
  draft: FlowDocument;
  replaceFlow: (flow: FlowDocument, label: string) => void;
}

/** One version: what it changed, what has changed since, and all of it to read. */
export function VersionDetail({ flowId, version, isLive, before, draft, replaceFlow }: VersionDetailProps) {
  const toast = useToast();
  const { number } = version;
  const document = useQuery({
    queryKey: queryKeys.version(flowId, number),
    queryFn: ({ signal }) => readVersion(flowId, number, signal),
    // A published version never changes.
    staleTime: Number.POSITIVE_INFINITY,
  });
  const sinceBefore = useQuery({
    queryKey: [...queryKeys.version(flowId, number), 'since', before],
    queryFn: ({ signal }) => compareVersions(flowId, before ?? number, number, signal),
    enabled: before !== null,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const toDraft = useQuery({
    queryKey: [...queryKeys.version(flowId, number), 'draft'],
    queryFn: ({ signal }) => compareVersions(flowId, number, 'draft', signal),
    gcTime: 0,
  });

  if (document.isPending) return <Waiting label={words.number(number)} />;
  if (document.isError) {
    return (
      <EmptyState
        title={errorSentence(document.error)}
        actions={<Button onClick={() => document.refetch()}>{words.retry}</Button>}
      />
    );
  }
  const { flow } = document.data;
  const restore = () => {
    const previous = draft;
    replaceFlow({ ...flow, id: draft.id }, words.restoreLabel(number));
    toast.show({
      text: words.restored(number),
      tone: 'ok',
      action: { label: words.undo, onSelect: () => replaceFlow(previous, words.undo) },
    });
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region is reached by keyboard.
    <section className={styles.detail} aria-label={words.number(number)} tabIndex={0}>
      <header className={styles.detailHead}>
        <div>
          <h2 className={styles.title}>{words.number(number)}</h2>
          <p className={styles.quiet}>{isLive ? words.liveHint : version.note || words.noNote}</p>
        </div>
        <Button onClick={restore} title={words.restoreHint}>
          {words.restore}
        </Button>
      </header>
      <section>
        <h3 className={styles.subheading}>{before === null ? words.first : words.sinceBefore(before)}</h3>
        {before !== null && sinceBefore.data && (
          <ChangeList lines={changeLines(sinceBefore.data, [flow])} empty={words.same} />
        )}
      </section>
      <section>
        <h3 className={styles.subheading}>{words.draftSince}</h3>
        {toDraft.data && (
          <ChangeList lines={changeLines(toDraft.data, [draft, flow])} empty={words.draftSame} />
        )}
      </section>
      <section>
        <h3 className={styles.subheading}>{words.content}</h3>
        <ol className={styles.states}>
          {flowLines(flow).map((line) => (
            <li key={line.name}>
              <KindIcon kind={line.kind} />
              <span className={styles.stateText}>
                <span className={styles.number}>{line.label}</span>
                <span className={styles.quiet}>{line.text || words.nothingSaid}</span>
              </span>
            </li>
          ))}
        </ol>
      </section>
    </section>
  );
}
