import { type NodeProps, NodeResizeControl } from '@xyflow/react';
import { memo, useEffect, useRef, useState } from 'react';
import { cx } from '../../../ui/cx.ts';
import { deferred } from '../../../ui/deferred.tsx';
import { makeEdit } from '../edits/edit.ts';
import { editNoteEdit } from '../edits/notes.ts';
import { useEditor, useEditorStore } from '../store/editor-context.tsx';
import type { NoteNode as NoteNodeType } from './canvas-items.ts';
import { focusCanvas } from './focus-canvas.ts';
import { canvasMessages as words } from './messages.ts';
import styles from './NoteNode.module.css';

const PlainText = ({ text }: { text: string }) => text;
const LinkedText = deferred(
  () => import('./LinkedText.tsx').then((module) => module.LinkedText),
  PlainText,
  PlainText,
);

/** A note on the canvas, for authors only. */
export const NoteNode = memo(function NoteNode({ data: { note }, selected }: NodeProps<NoteNodeType>) {
  const isEditing = useEditor((editor) => editor.editingNote === note.id);
  return (
    <div className={cx(styles.note, selected && styles.selected)}>
      {isEditing ? (
        <NoteEditor note={note} />
      ) : (
        <p className={styles.text}>
          {note.text ? (
            /www|:\/\//.test(note.text) ? (
              <LinkedText text={note.text} />
            ) : (
              note.text
            )
          ) : (
            <i className={styles.empty}>{words.noteEmpty}</i>
          )}
        </p>
      )}
      {selected && !isEditing && (
        <NodeResizeControl
          position="right"
          resizeDirection="horizontal"
          minWidth={120}
          maxWidth={640}
          className={styles.resize}
        />
      )}
    </div>
  );
});

function NoteEditor({ note }: NoteNodeType['data']) {
  const store = useEditorStore();
  const editNote = useEditor((editor) => editor.editNote);
  const [text, setText] = useState(note.text);
  const field = useRef<HTMLTextAreaElement>(null);
  const isDone = useRef(false);

  useEffect(() => {
    const element = field.current;
    element?.focus({ preventScroll: true });
    element?.setSelectionRange(element.value.length, element.value.length);
  }, []);

  const finish = () => {
    if (isDone.current) return;
    isDone.current = true;
    editNote(null);
    if (text !== note.text) makeEdit(store, editNoteEdit(note, { text }));
  };
  return (
    <textarea
      ref={field}
      className={cx(styles.field, 'nodrag nopan nowheel')}
      aria-label={words.note}
      placeholder={words.notePlaceholder}
      value={text}
      onChange={(event) => setText(event.target.value)}
      onBlur={finish}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key !== 'Escape' && !(event.key === 'Enter' && (event.ctrlKey || event.metaKey))) return;
        event.preventDefault();
        finish();
        focusCanvas();
      }}
    />
  );
}
