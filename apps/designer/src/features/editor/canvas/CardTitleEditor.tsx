import { useEffect, useRef, useState } from 'react';
import { makeEdit } from '../edits/edit.ts';
import { renameStateEdit } from '../edits/rename-state.ts';
import { useEditor, useEditorStore } from '../store/editor-context.tsx';
import { focusCanvas } from './focus-canvas.ts';
import { canvasMessages as words } from './messages.ts';
import { ownEvents } from './own-events.ts';
import styles from './StateNode.module.css';

/** The title of a state, edited in place. Enter or a click elsewhere keeps it, Escape leaves it as it was. */
export function CardTitleEditor({ name, title }: { name: string; title: string }) {
  const store = useEditorStore();
  const edit = useEditor((editor) => editor.edit);
  const [value, setValue] = useState(title);
  const field = useRef<HTMLInputElement>(null);
  const isDone = useRef(false);

  useEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.select();
  }, []);

  const finish = (keep: boolean) => {
    if (isDone.current) return;
    isDone.current = true;
    edit(null);
    if (keep) makeEdit(store, renameStateEdit(store.getState().flow, name, value));
  };
  return (
    <input
      ref={field}
      className={`${styles.titleInput} ${ownEvents}`}
      aria-label={`${words.title}: ${title}`}
      value={value}
      maxLength={80}
      onChange={(event) => setValue(event.target.value)}
      onBlur={() => finish(true)}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key !== 'Enter' && event.key !== 'Escape') return;
        event.preventDefault();
        finish(event.key === 'Enter');
        focusCanvas();
      }}
    />
  );
}
