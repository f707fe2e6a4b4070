import { useState } from 'react';
import { Link } from 'wouter';
import type { VersionSummary } from '../../api/versions.ts';
import { locale } from '../../language/language.ts';
import { instantInWords } from '../../time/instant-in-words.ts';
import { cx } from '../../ui/cx.ts';
import { uiMessages } from '../../ui/messages.ts';
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
          <Entry
            key={version.number}
            version={version}
            isLive={version.number === live}
            isShown={version.number === shown}
            onShow={() => onShow(version.number)}
          />
        ))}
      </ol>
    </nav>
  );
}

const mostLetters = 160;

type EntryProps = {
  version: VersionSummary;
  isLive: boolean;
  isShown: boolean;
  onShow: () => void;
};

/** One version; of a long note its beginning, and the rest when asked. */
function Entry({ version, isLive, isShown, onShow }: EntryProps) {
  const [isOpen, setIsOpen] = useState(false);
  const { note } = version;
  const isLong = note.length > mostLetters;
  return (
    <li className={styles.entry}>
      <button
        type="button"
        className={cx(styles.version, isShown && styles.chosen)}
        aria-current={isShown ? 'true' : undefined}
        onClick={onShow}
      >
        <span className={styles.versionHead}>
          <span className={styles.number}>{words.number(version.number)}</span>
          {isLive && <Pill tone="ok">{words.live}</Pill>}
        </span>
        <span className={note ? styles.note : styles.quiet}>
          {(isLong && !isOpen ? `${note.slice(0, mostLetters).trimEnd()}…` : note) || words.noNote}
        </span>
        <span className={styles.when}>
          {words.by(version.publishedBy, instantInWords(version.publishedAt))}
        </span>
      </button>
      {isLong && (
        <button
          type="button"
          className={styles.more}
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          {isOpen ? uiMessages.showLess : uiMessages.showAll(note.length.toLocaleString(locale))}
        </button>
      )}
    </li>
  );
}
