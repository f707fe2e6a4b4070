import { Link } from 'wouter';
import type { VersionSummary } from '../../api/versions.ts';
import { instantInWords } from '../../time/instant-in-words.ts';
import { cx } from '../../ui/cx.ts';
import { Pill } from '../../ui/Pill.tsx';
import { pairAddress } from './compared-pair.ts';
import { versionMessages as words } from './messages.ts';
import styles from './VersionsTab.module.css';

interface TimelineProps {
  flowId: string;
  /** Newest first. */
  versions: readonly VersionSummary[];
  live: number;
  shown: number;
  onShow: (number: number) => void;
}

/** Every version with its note, its time and its author, newest first. */
export function Timeline({ flowId, versions, live, shown, onShow }: TimelineProps) {
  return (
    <nav className={styles.timeline} aria-label={words.list}>
      <header className={styles.timelineHead}>
        <h2 className={styles.heading}>{words.title}</h2>
        <Link href={pairAddress(flowId, { from: shown, to: 'draft' })} className={styles.link}>
          {words.compare}
        </Link>
      </header>
      <ol className={styles.list}>
        {versions.map((version) => (
          <li key={version.number} className={styles.entry}>
            <button
              type="button"
              className={cx(styles.version, version.number === shown && styles.chosen)}
              aria-current={version.number === shown ? 'true' : undefined}
              onClick={() => onShow(version.number)}
            >
              <span className={styles.versionHead}>
                <span className={styles.number}>{words.number(version.number)}</span>
                {version.number === live && <Pill tone="ok">{words.live}</Pill>}
              </span>
              <span className={version.note ? styles.note : styles.quiet}>
                {version.note || words.noNote}
              </span>
              <span className={styles.when}>
                {words.by(version.publishedBy, instantInWords(version.publishedAt))}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
