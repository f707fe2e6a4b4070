import { framesOf, statesInFrame } from '@turnwise/flow';
import { Ellipsis, Frame } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
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
import styles from './FrameList.module.css';
import { frameMessages as words } from './messages.ts';

/** The frames as a list, for the keyboard and for a screen reader. Nothing while there are none. */
export function FrameList() {
  const store = useEditorStore();
  const flow = useEditor((editor) => editor.flow);
  const selected = useEditor((editor) => editor.selection.frames);
  const canvas = useCanvasControl();
  const commands = useCommands();
  const list = useRef<HTMLUListElement>(null);
  const [renaming, setRenaming] = useState<string | null>(null);
  const frames = framesOf(flow);
  if (frames.length === 0) return null;

  const current = selected.at(-1);
  const tabStop = frames.some(({ id }) => id === current) ? current : frames[0]?.id;
  const focusRow = (id: string | undefined) =>
    requestAnimationFrame(() =>
      [...(list.current?.querySelectorAll<HTMLElement>('[data-frame-row]') ?? [])]
        .find((row) => row.dataset.frameRow === id)
        ?.focus(),
    );
  const go = (at: number) => {
    const frame = frames[at];
    if (!frame) return;
    store.getState().select({ frames: [frame.id] });
    canvas.show(frame);
    focusRow(frame.id);
  };
  const onKeyDown = (event: KeyboardEvent, at: number) => {
    const direction = /^Arrow(Up|Down|Left|Right)$/.exec(event.key)?.[1]?.toLowerCase();
    if (event.altKey) {
      if (direction === undefined) return;
      commands.run(`nudge.${direction}.${event.shiftKey ? 50 : 10}`);
    } else if (direction === 'down') go(at + 1);
    else if (direction === 'up') go(at - 1);
    else if (event.key === 'Enter' || event.key === 'F2') setRenaming(frames[at]?.id ?? null);
    else if (event.key === 'Delete' || event.key === 'Backspace') {
      commands.run('delete');
      focusRow((frames[at + 1] ?? frames[at - 1])?.id);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <section aria-label={words.frames} className={styles.frames}>
      <h2 className={styles.heading}>{words.frames}</h2>
      <ul ref={list} className={outline.list} aria-label={words.frames} aria-description={words.framesKeys}>
        {frames.map((frame, at) => {
          const title = frame.title || words.untitled;
          const isSelected = selected.includes(frame.id);
          return (
            <li key={frame.id} className={cx(outline.item, isSelected && outline.selected)}>
              <div className={outline.line}>
                {renaming === frame.id ? (
                  <TitleField
                    title={frame.title ?? ''}
                    label={words.titleOf(title)}
                    onDone={(text) => {
                      setRenaming(null);
                      if (text !== null) makeEdit(store, editFrameEdit(frame, { title: text.trim() }));
                      focusRow(frame.id);
                    }}
                  />
                ) : (
                  <button
                    type="button"
                    className={outline.row}
                    data-frame-row={frame.id}
                    tabIndex={frame.id === tabStop ? 0 : -1}
                    aria-current={isSelected || undefined}
                    onClick={() => go(at)}
                    onDoubleClick={() => setRenaming(frame.id)}
                    onFocus={() => {
                      if (!isSelected) store.getState().select({ frames: [frame.id] });
                    }}
                    onKeyDown={(event) => onKeyDown(event, at)}
                  >
                    <Frame size={16} aria-hidden="true" />
                    <span className={outline.title}>{title}</span>
                    <small className={styles.count}>{words.count(statesInFrame(flow, frame).length)}</small>
                  </button>
                )}
                {isSelected && renaming !== frame.id && (
                  <DropdownMenu
                    trigger={<IconButton size="small" label={words.more(title)} icon={<Ellipsis />} />}
                    items={() =>
                      frameMenuItems(frame.id, { store, commands, onRename: () => setRenaming(frame.id) })
                    }
                  />
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
