import { useQuery } from '@tanstack/react-query';
import type { FlowDocument } from '@turnwise/flow';
import { errorSentence } from '../../api/api-error.ts';
import { queryKeys } from '../../api/query-keys.ts';
import { readVersion, type VersionSummary } from '../../api/versions.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { KindIcon } from '../../ui/kind-icons.tsx';
import { Waiting } from '../../ui/Spinner.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { ChangeList } from './ChangeList.tsx';
import { flowLines } from './flow-lines.ts';
import { versionMessages as words } from './messages.ts';
import { SlotText } from './SlotText.tsx';
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
  const shown = usePublished(flowId, number);
  const previous = usePublished(flowId, before);

  if (shown.isPending) return <Waiting label={words.loadingOne} />;
  if (shown.isError) {
    return (
      <EmptyState
        size="page"
        title={errorSentence(shown.error)}
        actions={<Button onClick={() => void shown.refetch()}>{words.retry}</Button>}
      />
    );
  }
  const { flow } = shown.data;
  const restore = () => {
    replaceFlow({ ...flow, id: draft.id }, words.restoreLabel(number));
    toast.show({
      text: words.restored(number),
      tone: 'ok',
      action: { label: words.undo, onSelect: () => replaceFlow(draft, words.undo) },
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
        <Button onClick={restore}>{words.restore}</Button>
      </header>
      <section>
        <h3 className={styles.subheading}>{before === null ? words.first : words.sinceBefore(before)}</h3>
        {before === null && <p className={styles.quiet}>{words.firstText}</p>}
        {previous.data && <ChangeList from={previous.data.flow} to={flow} empty={words.same} />}
        {previous.isError && <p className={styles.quiet}>{errorSentence(previous.error)}</p>}
      </section>
      <section>
        <h3 className={styles.subheading}>{words.draftSince}</h3>
        <ChangeList from={flow} to={draft} empty={words.draftSame} />
      </section>
      <section>
        <h3 className={styles.subheading}>{words.content}</h3>
        <ol className={styles.states}>
          {flowLines(flow).map((line) => (
            <li key={line.name}>
              <KindIcon kind={line.kind} />
              <span className={styles.stateText}>
                <span className={styles.number}>{line.label}</span>
                <span className={styles.quiet}>
                  {line.text ? <SlotText flow={flow} text={line.text} /> : words.nothingSaid}
                </span>
              </span>
            </li>
          ))}
        </ol>
      </section>
    </section>
  );
}

/** A published version's document; it never changes, so it is read once. */
const usePublished = (flowId: string, number: number | null) =>
  useQuery({
    queryKey: queryKeys.version(flowId, number ?? 0),
    queryFn: ({ signal }) => readVersion(flowId, number ?? 0, signal),
    enabled: number !== null,
    staleTime: Number.POSITIVE_INFINITY,
  });
