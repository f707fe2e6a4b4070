import {
  AlignHorizontalJustifyStart,
  AlignVerticalJustifyStart,
  Columns3,
  CopyPlus,
  Rows3,
  Trash2,
} from 'lucide-react';
import { IconButton } from '../../../ui/IconButton.tsx';
import { useCommands } from '../commands/CommandsProvider.tsx';
import { makeEdit } from '../edits/edit.ts';
import { type Alignment, alignEdit } from '../edits/move-states.ts';
import { useEditor, useEditorStore } from '../store/editor-context.tsx';
import { canvasMessages as words } from './messages.ts';
import styles from './SelectionBar.module.css';

const alignments: readonly { how: Alignment; label: string; icon: typeof Rows3 }[] = [
  { how: 'left', label: words.alignLeft, icon: AlignHorizontalJustifyStart },
  { how: 'top', label: words.alignTop, icon: AlignVerticalJustifyStart },
  { how: 'column', label: words.asColumn, icon: Rows3 },
  { how: 'row', label: words.asRow, icon: Columns3 },
];

/** What can be done with several states at once. */
export function SelectionBar() {
  const store = useEditorStore();
  const count = useEditor((editor) => editor.selection.states.length);
  const { run } = useCommands();
  if (count < 2) return null;
  const align = (how: Alignment) => {
    const { flow, selection } = store.getState();
    makeEdit(store, alignEdit(flow, selection.states, how));
  };
  return (
    <div className={styles.bar} role="toolbar" aria-label={words.selectedSeveral(count)}>
      <span className={styles.count}>{words.selectedSeveral(count)}</span>
      {alignments.map(({ how, label, icon: Icon }) => (
        <IconButton key={how} label={label} icon={<Icon />} tooltipSide="bottom" onClick={() => align(how)} />
      ))}
      <span className={styles.line} />
      <IconButton
        label={words.duplicate}
        shortcut="Mod+D"
        icon={<CopyPlus />}
        onClick={() => run('duplicate')}
      />
      <IconButton label={words.delete} shortcut="Delete" icon={<Trash2 />} onClick={() => run('delete')} />
    </div>
  );
}
