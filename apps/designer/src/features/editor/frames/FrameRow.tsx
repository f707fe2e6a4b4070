import { type FrameDocument, statesInFrame } from '@turnwise/flow';
import { Ellipsis, Frame } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { cx } from '../../../ui/cx.ts';
import { DropdownMenu } from '../../../ui/DropdownMenu.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { frameMenuItems } from '../canvas/frame-menu-items.tsx';
import { useCanvasControl } from '../canvas/use-canvas-control.ts';
import { useCommands } from '../commands/CommandsProvider.tsx';
import { makeEdit } from '../edits/edit.ts';
import { editFrameEdit } from '../edits/frames.ts';
import outline from '../outline/OutlineTab.module.css';
import { TitleField } from '../outline/TitleField.tsx';
import { useEditor, useEditorStore } from '../store/editor-context.tsx';
import styles from './FrameRow.module.css';
import { frameMessages as words } from './messages.ts';

export type FrameRowProps = {
  frame: FrameDocument;
  isTabStop: boolean;
  /** An arrow key that leads to the row above or below. */
  onMove: (by: 1 | -1) => void;
  /** Puts the keyboard on this row. */
  onFocus: () => void;
  /** The rows of what stands in it. */
  children: ReactNode;
};

/** A frame in the outline, with the states that stand in it below. */
export function FrameRow({ frame, isTabStop, onMove, onFocus, children }: FrameRowProps) {
  const store = useEditorStore();
  const count = useEditor(({ flow }) => statesInFrame(flow, frame).length);
  const isSelected = useEditor(({ selection }) => selection.frames.includes(frame.id));
  const canvas = useCanvasControl();
  const commands = useCommands();
  const [isRenaming, setRenaming] = useState(false);
  const title = frame.title || words.untitled;
  const onKeyDown = (event: KeyboardEvent) => {
    const direction = /^Arrow(Up|Down|Left|Right)$/.exec(event.key)?.[1]?.toLowerCase();
    if (event.altKey) {
      if (direction === undefined) return;
      commands.run(`nudge.${direction}.${event.shiftKey ? 50 : 10}`);
    } else if (direction === 'down') onMove(1);
    else if (direction === 'up') onMove(-1);
    else if (event.key === 'Enter' || event.key === 'F2') setRenaming(true);
    else if (event.key === 'Delete' || event.key === 'Backspace') {
      onMove(1);
      store.getState().select({ frames: [frame.id] });
      commands.run('delete');
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <li>
      <div className={cx(outline.line, isSelected && outline.selected)}>
        {isRenaming ? (
          <TitleField
            title={frame.title ?? ''}
            label={words.titleOf(title)}
            onDone={(text) => {
              setRenaming(false);
              if (text !== null) makeEdit(store, editFrameEdit(frame, { title: text.trim() }));
              onFocus();
            }}
          />
        ) : (
          <button
            type="button"
            className={outline.row}
            data-frame-row={frame.id}
            tabIndex={isTabStop ? 0 : -1}
            aria-current={isSelected || undefined}
            aria-description={words.framesKeys}
            onClick={() => {
              store.getState().select({ frames: [frame.id] });
              canvas.show(frame);
              onFocus();
            }}
            onDoubleClick={() => setRenaming(true)}
            onKeyDown={onKeyDown}
          >
            <Frame size={16} aria-hidden="true" />
            <span className={outline.title}>
              <span className={outline.kindName}>{words.panel}: </span>
              {title}
            </span>
            <small className={styles.count}>{words.count(count)}</small>
          </button>
        )}
        {isSelected && !isRenaming && (
          <DropdownMenu
            trigger={<IconButton size="small" label={words.more(title)} icon={<Ellipsis />} />}
            items={() => frameMenuItems(frame.id, { store, commands, onRename: () => setRenaming(true) })}
          />
        )}
      </div>
      <ul className={styles.inside} aria-label={title}>
        {children}
      </ul>
    </li>
  );
}
