import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { makeEdit } from '../edits/edit.ts';
import { editMessages } from '../edits/messages.ts';
import { renameStateEdit } from '../edits/rename-state.ts';
import { cardText } from '../kinds/cards.ts';
import { useEditor, useEditorStore } from '../store/editor-context.tsx';
import styles from './CardEditors.module.css';
import type { StateNodeData } from './canvas-items.ts';
import { focusCanvas } from './focus-canvas.ts';
import { canvasMessages as words } from './messages.ts';
import nodeStyles from './StateNode.module.css';

/** `nodrag nopan nowheel` keep React Flow from taking what is typed and pointed at here. */
const ownEvents = 'nodrag nopan nowheel';

/** The text of a state, edited where it is said. Leaving it by Escape, Ctrl+Enter or a click elsewhere keeps it. */
export function CardTextEditor({ data }: { data: StateNodeData }) {
  const { name, state, context } = data;
  const store = useEditorStore();
  const edit = useEditor((editor) => editor.edit);
  const field = useRef<HTMLTextAreaElement>(null);
  const text = cardText(state, context);

  useEffect(() => {
    const element = field.current;
    element?.focus({ preventScroll: true });
    element?.setSelectionRange(element.value.length, element.value.length);
  }, []);

  if (!text) return null;
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey))) {
      event.preventDefault();
      edit(null);
      focusCanvas();
    }
  };
  return (
    <textarea
      ref={field}
      className={`${styles.text} ${ownEvents}`}
      aria-label={`${text.label}: ${data.title}`}
      placeholder={text.placeholder}
      value={text.value}
      rows={Math.min(8, Math.max(3, Math.ceil(text.value.length / 32)))}
      onChange={(event) =>
        store
          .getState()
          .apply(
            { type: 'editState', name, changes: text.changes(event.target.value) },
            { label: editMessages.editText, gesture: `card/${name}/text` },
          )
      }
      onKeyDown={onKeyDown}
      onBlur={() => {
        edit(null);
        store.getState().endGesture();
      }}
    />
  );
}

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
      className={`${nodeStyles.titleInput} ${ownEvents}`}
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
