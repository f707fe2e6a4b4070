import { useState } from 'react';
import { TextField } from '../../ui/TextField.tsx';
import { testsMessages as words } from './messages.ts';
import styles from './TestDetail.module.css';

/** As long as a test's name may be. */
const mostLetters = 160;

/** The name of a test, edited where it stands. */
export function TestName({ name, onRename }: { name: string; onRename: (name: string) => void }) {
  const [draft, setDraft] = useState<string | null>(null);
  const keep = () => {
    const next = draft?.trim() ?? '';
    if (next !== '' && next !== name) onRename(next);
    setDraft(null);
  };
  return (
    <TextField
      quiet
      className={styles.name}
      aria-label={words.name}
      maxLength={mostLetters}
      value={draft ?? name}
      onValueChange={setDraft}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Escape') setDraft(null);
        if (event.key === 'Enter' || event.key === 'Escape') {
          event.preventDefault();
          // Escape has put the name back; leaving the field then keeps nothing.
          const field = event.currentTarget;
          requestAnimationFrame(() => field.blur());
        }
      }}
    />
  );
}
