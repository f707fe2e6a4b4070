import { useState } from 'react';
import { editMessages } from '../edits/messages.ts';
import { useEditor } from '../store/editor-context.tsx';
import styles from './FlowName.module.css';
import { topbarMessages as words } from './messages.ts';

/** The flow's name, edited where it stands. */
export function FlowName() {
  const name = useEditor((editor) => editor.flow.name);
  const apply = useEditor((editor) => editor.apply);
  const [draft, setDraft] = useState<string | null>(null);
  const keep = () => {
    const next = draft?.trim() ?? '';
    if (next !== '' && next !== name) {
      apply({ type: 'editFlow', changes: { name: next } }, { label: editMessages.renameFlow });
    }
    setDraft(null);
  };
  const shown = draft ?? name;
  return (
    <h1 className={styles.heading}>
      <span className={styles.sizer} data-text={shown || ' '}>
        <input
          className={styles.name}
          aria-label={words.name}
          size={1}
          maxLength={120}
          value={shown}
          onFocus={(event) => {
            setDraft(name);
            event.target.select();
          }}
          onChange={(event) => setDraft(event.target.value)}
          onBlur={keep}
          onKeyDown={(event) => {
            if (event.key === 'Escape') setDraft(null);
            if (event.key === 'Enter' || event.key === 'Escape') {
              event.preventDefault();
              // Escape has put the name back; leaving the field then keeps nothing.
              const field = event.currentTarget;
              requestAnimationFrame(() => field.blur());
            }
          }}
        />
      </span>
    </h1>
  );
}
