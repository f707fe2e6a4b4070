import { Pill } from '../../ui/Pill.tsx';
import styles from './Changes.module.css';
import { changeIcons } from './change-icons.ts';
import type { ChangeLine } from './change-lines.ts';
import { versionMessages as words } from './messages.ts';

const tones = { added: 'ok', removed: 'bad', changed: 'warn' } as const;

/** A difference in a line: how, what sort of thing, and what it is called. */
export function ChangeHead({ line }: { line: ChangeLine }) {
  const Icon = changeIcons[line.change];
  return (
    <span className={styles.head}>
      <Pill tone={tones[line.change]} icon={<Icon aria-hidden="true" strokeWidth={2.6} />}>
        {words[line.change]}
      </Pill>
      <span className={styles.part}>{words.parts[line.in]}</span>
      <span className={styles.label}>{line.label}</span>
    </span>
  );
}
