import { type FocusEvent, type KeyboardEvent, useEffect, useRef } from 'react';
import { editMessages } from '../edits/messages.ts';
import { cardText } from '../kinds/cards.ts';
import { useEditor, useEditorStore } from '../store/editor-context.tsx';
import { MessageField } from '../texts/MessageField.tsx';
import styles from './CardTextEditor.module.css';
import type { StateNodeData } from './canvas-items.ts';
import { focusCanvas } from './focus-canvas.ts';
import { ownEvents } from './own-events.ts';

/** The picker of slots lies outside the card, but belongs to its editor. */
const isInPicker = (element: EventTarget | null): boolean =>
  element instanceof Element && element.closest('[data-radix-popper-content-wrapper]') !== null;

/** The text of a state, edited where it is said. Leaving it by Escape, Ctrl+Enter or a click elsewhere keeps it. */
export function CardTextEditor({ data }: { data: StateNodeData }) {
  const { name, state, context } = data;
  const store = useEditorStore();
  const edit = useEditor((editor) => editor.edit);
  const box = useRef<HTMLDivElement>(null);
  const text = cardText(state, context);

  useEffect(() => {
    const field = box.current?.querySelector('textarea');
    field?.focus({ preventScroll: true });
    field?.setSelectionRange(field.value.length, field.value.length);
  }, []);

  if (!text) return null;
  const onKeyDown = (event: KeyboardEvent) => {
    if (isInPicker(event.target)) return;
    event.stopPropagation();
    if (event.defaultPrevented) return;
    if (event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey))) {
      event.preventDefault();
      edit(null);
      focusCanvas();
    }
  };
  const onBlur = (event: FocusEvent) => {
    const to = event.relatedTarget;
    if (event.currentTarget.contains(to) || isInPicker(to) || isInPicker(event.target)) return;
    // A popover that closes leaves the focus nowhere for a moment before it gives it back.
    requestAnimationFrame(() => {
      if (box.current?.contains(document.activeElement) || isInPicker(document.activeElement)) return;
      const { editing, endGesture } = store.getState();
      // By now the title may be what is edited: F2 right after Escape.
      if (editing?.state === name && editing.part === 'text') edit(null);
      endGesture();
    });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears what bubbles up from the field inside.
    <div ref={box} className={`${styles.editor} ${ownEvents}`} onKeyDown={onKeyDown} onBlur={onBlur}>
      <MessageField
        label={`${text.label}: ${data.title}`}
        hideLabel
        value={text.value}
        placeholder={text.placeholder}
        onChange={(value) =>
          store
            .getState()
            .apply(
              { type: 'editState', name, changes: text.changes(value) },
              { label: editMessages.editText, gesture: `card/${name}/text` },
            )
        }
      />
    </div>
  );
}
