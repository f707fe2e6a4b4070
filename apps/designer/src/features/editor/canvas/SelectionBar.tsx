import {
  AlignCenterHorizontal,
  AlignCenterVertical,
  AlignEndHorizontal,
  AlignEndVertical,
  AlignHorizontalDistributeCenter,
  AlignHorizontalJustifyStart,
  AlignStartHorizontal,
  AlignStartVertical,
  AlignVerticalDistributeCenter,
  ChevronDown,
  Columns3,
  CopyPlus,
  Frame,
  Rows3,
  Trash2,
  Workflow,
} from 'lucide-react';
import { Button } from '../../../ui/Button.tsx';
import { DropdownMenu } from '../../../ui/DropdownMenu.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import type { MenuItems } from '../../../ui/menu-items.ts';
import { useCommands } from '../commands/CommandsProvider.tsx';
import { type Alignment, alignEdit } from '../edits/align.ts';
import { makeEdit } from '../edits/edit.ts';
import { useEditor, useEditorStore } from '../store/editor-context.tsx';
import styles from './SelectionBar.module.css';
import { selectionMessages as words } from './selection-messages.ts';

const alignments = [
  ['left', AlignStartVertical],
  ['center', AlignCenterVertical],
  ['right', AlignEndVertical],
  ['top', AlignStartHorizontal],
  ['middle', AlignCenterHorizontal],
  ['bottom', AlignEndHorizontal],
  null,
  ['column', Rows3],
  ['row', Columns3],
] as const satisfies readonly (readonly [Alignment, typeof Rows3] | null)[];

/** Even spaces say something from three on. */
const spreads = [
  ['across', AlignHorizontalDistributeCenter],
  ['down', AlignVerticalDistributeCenter],
] as const satisfies readonly (readonly [Alignment, typeof Rows3])[];

/** What can be done with several states at once; shown while there are several. */
export function SelectionBar() {
  const store = useEditorStore();
  const count = useEditor((editor) => editor.selection.states.length);
  const { run } = useCommands();
  const arrangements = (): MenuItems =>
    [...alignments, ...(count > 2 ? spreads : [])].map((entry) => {
      if (entry === null) return { type: 'separator' };
      const [how, Icon] = entry;
      return {
        label: words[how],
        icon: <Icon />,
        onSelect: () => {
          const { flow, selection } = store.getState();
          makeEdit(store, alignEdit(flow, selection.states, how));
        },
      };
    });
  return (
    <div className={styles.bar} role="toolbar" aria-label={words.selected(count)} data-over-canvas="top">
      <span className={styles.count}>{words.selected(count)}</span>
      <DropdownMenu
        align="start"
        trigger={
          <Button
            size="small"
            variant="ghost"
            icon={<AlignHorizontalJustifyStart />}
            trailing={<ChevronDown />}
          >
            {words.arrange}
          </Button>
        }
        items={arrangements}
      />
      <span className={styles.line} />
      <IconButton
        label={words.frame}
        shortcut="F"
        icon={<Frame />}
        tooltipSide="bottom"
        onClick={() => run('frame')}
      />
      <IconButton
        label={words.subFlow}
        icon={<Workflow />}
        tooltipSide="bottom"
        onClick={() => run('subFlow')}
      />
      <IconButton
        label={words.duplicate}
        shortcut="Mod+D"
        icon={<CopyPlus />}
        tooltipSide="bottom"
        onClick={() => run('duplicate')}
      />
      <IconButton
        label={words.delete}
        shortcut="Delete"
        icon={<Trash2 />}
        tooltipSide="bottom"
        onClick={() => run('delete')}
      />
    </div>
  );
}
