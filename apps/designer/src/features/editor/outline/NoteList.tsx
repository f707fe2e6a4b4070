import { Plus, StickyNote } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { cx } from '../../../ui/cx.ts';
import { TextArea } from '../../../ui/TextArea.tsx';
import { noteHeight } from '../canvas/note-geometry.ts';
import { useCanvasControl } from '../canvas/use-canvas-control.ts';
import { useCommands } from '../commands/CommandsProvider.tsx';
import { makeEdit } from '../edits/edit.ts';
import { addNoteEdit, editNoteEdit } from '../edits/notes.ts';
import { useEditor, useEditorStore } from '../store/editor-context.tsx';
import { outlineMessages as words } from './messages.ts';
import styles from './OutlineTab.module.css';

/** The notes as a list, for the keyboard and for a screen reader. */
export function NoteList() {
  const store = useEditorStore();
  const notes = useEditor((editor) => editor.flow.notes);
  const selected = useEditor((editor) => editor.selection.notes);
  const canvas = useCanvasControl();
  const { run } = useCommands();
  const list = useRef<HTMLUListElement>(null);
  const [writing, setWriting] = useState<string | null>(null);
  const tabStop = notes.some(({ id }) => id === selected.at(-1)) ? selected.at(-1) : notes[0]?.id;

  const focusRow = (id: string | undefined) =>
    requestAnimationFrame(() =>
      [...(list.current?.querySelectorAll<HTMLElement>('[data-note-row]') ?? [])]
        .find((row) => row.dataset.noteRow === id)
        ?.focus(),
    );
  const go = (at: number) => {
    const note = notes[at];
    if (!note) return;
    store.getState().select({ notes: [note.id] });
    const width = note.width ?? 200;
    canvas.show({ x: note.x, y: note.y, width, height: noteHeight(note.text, width) });
    focusRow(note.id);
  };
  const add = () => {
    const edit = addNoteEdit(store.getState().flow, canvas.centre());
    if (makeEdit(store, edit)) setWriting(edit.id);
  };
  const onKeyDown = (event: KeyboardEvent, at: number) => {
    if (event.key === 'ArrowDown') go(at + 1);
    else if (event.key === 'ArrowUp') go(at - 1);
    else if (event.key === 'Enter' || event.key === 'F2') setWriting(notes[at]?.id ?? null);
    else if (event.key === 'Delete' || event.key === 'Backspace') {
      run('delete');
      focusRow((notes[at + 1] ?? notes[at - 1])?.id);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <section aria-label={words.notes} className={styles.section}>
      <h2 className={styles.heading}>{words.notes}</h2>
      <ul ref={list} className={styles.list} aria-label={words.notes} aria-description={words.notesKeys}>
        {notes.map((note, at) => (
          <li key={note.id} className={cx(styles.item, selected.includes(note.id) && styles.selected)}>
            {writing === note.id ? (
              <TextArea
                autoFocus
                aria-label={words.noteText}
                value={note.text}
                onValueChange={(text) =>
                  makeEdit(store, { ...editNoteEdit(note, { text }), gesture: `outline/${note.id}` })
                }
                onBlur={() => {
                  setWriting(null);
                  store.getState().endGesture();
                }}
                onKeyDown={(event) => {
                  if (event.key !== 'Escape') return;
                  event.stopPropagation();
                  setWriting(null);
                  store.getState().endGesture();
                  focusRow(note.id);
                }}
              />
            ) : (
              <div className={styles.line}>
                <button
                  type="button"
                  className={styles.row}
                  data-note-row={note.id}
                  tabIndex={note.id === tabStop ? 0 : -1}
                  aria-current={selected.includes(note.id) || undefined}
                  onClick={() => go(at)}
                  onDoubleClick={() => setWriting(note.id)}
                  onFocus={() => {
                    if (!selected.includes(note.id)) store.getState().select({ notes: [note.id] });
                  }}
                  onKeyDown={(event) => onKeyDown(event, at)}
                >
                  <StickyNote size={16} aria-hidden="true" />
                  <span className={styles.title}>{note.text.trim() || words.emptyNote}</span>
                </button>
              </div>
            )}
          </li>
        ))}
      </ul>
      <Button variant="ghost" size="small" icon={<Plus aria-hidden="true" />} onClick={add}>
        {words.addNote}
      </Button>
    </section>
  );
}
