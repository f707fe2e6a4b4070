import type { FlowDocument } from '@turnwise/flow';
import { useEffect, useEffectEvent, useMemo } from 'react';
import { Link } from 'wouter';
import { usePublished, useVersions } from '../../api/use-versions.ts';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { ChangeDetails } from './ChangeDetails.tsx';
import { ChangeHead } from './ChangeHead.tsx';
import styles from './Changes.module.css';
import { changeLines } from './change-lines.ts';
import { pairAddress } from './compared-pair.ts';
import { versionMessages as words } from './messages.ts';

interface PublishChangesProps {
  flowId: string;
  flow: FlowDocument;
  /** Called when the comparison is opened instead. */
  onLeave: () => void;
  /** Called when nothing would change. */
  onSame: () => void;
}

const atMost = 6;

/** What publishing the draft would change for customers, in short, with the way to see all of it. */
export function PublishChanges({ flowId, flow, onLeave, onSame }: PublishChangesProps) {
  const versions = useVersions(flowId);
  const live = versions.data?.[0]?.number ?? null;
  const published = usePublished(flowId, live);
  if (versions.isError || published.isError) return <p className={styles.quiet}>{words.publishesUnknown}</p>;
  if (versions.data && live === null) return <p className={styles.quiet}>{words.publishesFirst}</p>;
  if (live === null || !published.data) return <Coming />;
  return (
    <InShort
      flowId={flowId}
      number={live}
      from={published.data.flow}
      to={flow}
      onLeave={onLeave}
      onSame={onSame}
    />
  );
}

interface InShortProps {
  flowId: string;
  number: number;
  from: FlowDocument;
  to: FlowDocument;
  onLeave: () => void;
  onSame: () => void;
}

/** The first few differences, each with what was and what is. Worked out once, and not at every letter of the note beside them. */
function InShort({ flowId, number, from, to, onLeave, onSame }: InShortProps) {
  const lines = useMemo(() => changeLines(from, to), [from, to]);
  const isSame = lines.length === 0;
  const tellSame = useEffectEvent(onSame);
  useEffect(() => {
    if (isSame) tellSame();
  }, [isSame]);
  if (isSame) return <p className={styles.quiet}>{words.publishesSame(number)}</p>;
  return (
    <section className={styles.publishes} aria-label={words.publishes}>
      <h3>{words.publishes}</h3>
      <ul className={styles.short}>
        {lines.slice(0, atMost).map((line) => (
          <li key={line.key}>
            <ChangeHead line={line} />
            <ChangeDetails line={line} from={from} to={to} />
          </li>
        ))}
        {lines.length > atMost && <li className={styles.quiet}>{words.more(lines.length - atMost)}</li>}
      </ul>
      <Link
        href={pairAddress(flowId, { from: number, to: 'draft' })}
        className={styles.link}
        onClick={onLeave}
      >
        {words.compareOnCanvas}
      </Link>
    </section>
  );
}

function Coming() {
  return (
    <div className={styles.publishes} role="status">
      <VisuallyHidden>{words.loadingChanges}</VisuallyHidden>
      <Skeleton width="40%" />
      <Skeleton width="75%" />
      <Skeleton width="65%" />
    </div>
  );
}
