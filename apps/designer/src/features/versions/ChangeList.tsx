import { Pill } from '../../ui/Pill.tsx';
import type { ChangeLine } from './change-lines.ts';
import { versionMessages as words } from './messages.ts';
import styles from './VersionsTab.module.css';

const tones = { added: 'ok', removed: 'bad', changed: 'accent' } as const;

/** Differences one can read; `empty` is said when there are none. */
export function ChangeList({ lines, empty }: { lines: readonly ChangeLine[]; empty: string }) {
  if (lines.length === 0) return <p className={styles.quiet}>{empty}</p>;
  return (
    <ul className={styles.changes}>
      {lines.map((line) => (
        <li key={line.key}>
          <Pill tone={tones[line.change]}>{words[line.change]}</Pill>
          <span className={styles.part}>{line.part}</span>
          <span>{line.label}</span>
        </li>
      ))}
    </ul>
  );
}
