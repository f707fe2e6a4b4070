import { type KeyboardEvent, useEffect, useEffectEvent, useRef } from 'react';
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

/** What ends with Enter by mistake does not end with an empty line. */
const withoutLastBreaks = (text: string): string => text.replace(/\n+$/, '');

/**
 * The text of a state, edited where it is said. Leaving it by Enter, Escape or for anything else keeps it; Shift+Enter
 * begins a line.
 */
export function CardTextEditor({ data }: { data: StateNodeData }) {
  const { name, state, context } = data;
  const store = useEditorStore();
  const box = useRef<HTMLDivElement>(null);
  const isSelected = useEditor(({ selection }) => selection.states.includes(name));
  const text = cardText(state, context);

  const write = (value: string) => {
    if (!text) return;
    store
      .getState()
      .apply(
        { type: 'editState', name, changes: text.changes(value) },
        { label: editMessages.editText, gesture: `card/${name}/text` },
      );
  };
  const leave = useEffectEvent(() => {
    const { editing, edit, endGesture } = store.getState();
    const trimmed = text && withoutLastBreaks(text.value);
    if (trimmed !== null && trimmed !== text?.value) write(trimmed);
    // By now the title may be what is edited: F2 right after Escape.
    if (editing?.state === name && editing.part === 'text') edit(null);
    endGesture();
  });

  useEffect(() => {
    const field = box.current?.querySelector('textarea');
    field?.focus({ preventScroll: true });
    field?.setSelectionRange(field.value.length, field.value.length);
    const isElsewhere = (element: EventTarget | null) =>
      !(element instanceof Node && box.current?.contains(element)) && !isInPicker(element);
    // Not by losing the focus alone: a picker may have had it in between, or the field never had it.
    const onFocusIn = ({ target }: FocusEvent) => {
      if (isElsewhere(target)) leave();
    };
    const onFocusOut = ({ target, relatedTarget }: FocusEvent) => {
      if (isElsewhere(target) && !isInPicker(target)) return;
      if (relatedTarget !== null) return;
      // A popover that closes leaves the focus nowhere for a moment before it gives it back.
      requestAnimationFrame(() => {
        if (box.current && isElsewhere(document.activeElement)) leave();
      });
    };
    document.addEventListener('focusin', onFocusIn);
    document.addEventListener('focusout', onFocusOut);
    return () => {
      document.removeEventListener('focusin', onFocusIn);
      document.removeEventListener('focusout', onFocusOut);
      // Far out, or out of sight, cards hold no editor: it is not to come back later and take the keyboard.
      const { editing } = store.getState();
      queueMicrotask(() => {
        if (!box.current && store.getState().editing === editing && editing?.part === 'text')
          store.getState().edit(null);
      });
    };
  }, [store]);
  useEffect(() => {
    if (!isSelected) leave();
  }, [isSelected]);

  if (!text) return null;
  const onKeyDown = (event: KeyboardEvent) => {
    if (isInPicker(event.target)) return;
    event.stopPropagation();
    if (event.defaultPrevented || event.nativeEvent.isComposing) return;
    const isInText = event.target instanceof HTMLTextAreaElement;
    if (event.key === 'Escape' || (event.key === 'Enter' && isInText && !event.shiftKey)) {
      event.preventDefault();
      leave();
      focusCanvas();
    }
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears what bubbles up from the field inside.
    <div ref={box} className={`${styles.editor} ${ownEvents}`} onKeyDown={onKeyDown}>
      <MessageField
        label={`${text.label}: ${data.title}`}
        hideLabel
        value={text.value}
        placeholder={text.placeholder}
        onChange={write}
      />
    </div>
  );
}
