import type { FrameDocument } from '@turnwise/flow';
import { minFrameSize } from '@turnwise/flow';
import { type NodeProps, NodeResizer } from '@xyflow/react';
import { memo, useEffect, useRef, useState } from 'react';
import { cx } from '../../../ui/cx.ts';
import { makeEdit } from '../edits/edit.ts';
import { editFrameEdit } from '../edits/frames.ts';
import { useEditor, useEditorStore } from '../store/editor-context.tsx';
import type { FrameNode as FrameNodeType } from './canvas-items.ts';
import styles from './FrameNode.module.css';
import { focusCanvas } from './focus-canvas.ts';
import { canvasMessages as words } from './messages.ts';

/** A titled box behind the cards that stand in it. Its title is what it is held by. */
export const FrameNode = memo(function FrameNode({ data: { frame }, selected }: NodeProps<FrameNodeType>) {
  const isEditing = useEditor((editor) => editor.editingFrame === frame.id);
  const store = useEditorStore();
  const select = (isAdding: boolean) => {
    const { selection, select: selectOnly } = store.getState();
    const isIn = selection.frames.includes(frame.id);
    if (!isAdding) return selectOnly({ frames: [frame.id] });
    const others = selection.frames.filter((id) => id !== frame.id);
    selectOnly({ ...selection, frames: isIn ? others : [...others, frame.id] });
  };
  return (
    <div className={cx(styles.frame, selected && styles.selected)} data-color={frame.color ?? 'grey'}>
      {isEditing ? (
        <FrameTitleEditor frame={frame} />
      ) : (
        // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/noStaticElementInteractions: for the pointer; keys reach a frame by the outline.
        <div
          className={styles.title}
          onClick={(event) => select(event.shiftKey || event.ctrlKey || event.metaKey)}
        >
          {frame.title || words.frameUntitled}
        </div>
      )}
      {selected && !isEditing && (
        <NodeResizer
          minWidth={minFrameSize.width}
          minHeight={minFrameSize.height}
          lineClassName={styles.edge ?? ''}
          handleClassName={styles.corner ?? ''}
        />
      )}
    </div>
  );
});

function FrameTitleEditor({ frame }: { frame: FrameDocument }) {
  const store = useEditorStore();
  const [title, setTitle] = useState(frame.title ?? '');
  const field = useRef<HTMLInputElement>(null);
  const isDone = useRef(false);

  useEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.select();
  }, []);

  const finish = (keep: boolean) => {
    if (isDone.current) return;
    isDone.current = true;
    store.getState().editFrame(null);
    if (keep) makeEdit(store, editFrameEdit(frame, { title: title.trim() }));
  };
  return (
    <input
      ref={field}
      className={cx(styles.field, 'nodrag nopan')}
      aria-label={words.frameTitle}
      placeholder={words.frameTitlePlaceholder}
      maxLength={120}
      value={title}
      onChange={(event) => setTitle(event.target.value)}
      onBlur={() => finish(true)}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.nativeEvent.isComposing || (event.key !== 'Escape' && event.key !== 'Enter')) return;
        event.preventDefault();
        finish(event.key === 'Enter');
        focusCanvas();
      }}
    />
  );
}
