import type { StateKind } from '@turnwise/flow';
import { Ellipsis, TriangleAlert } from 'lucide-react';
import { type KeyboardEvent, type MouseEvent, memo } from 'react';
import { exitsInWords } from '../../../language/phrases.ts';
import { cx } from '../../../ui/cx.ts';
import { DropdownMenu } from '../../../ui/DropdownMenu.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { KindIcon, kindLooks } from '../../../ui/kind-icons.tsx';
import { Pill } from '../../../ui/Pill.tsx';
import { createCardContextReader } from '../canvas/card-context.ts';
import { kindMenuItems } from '../canvas/kind-menu-items.tsx';
import { useCommands } from '../commands/CommandsProvider.tsx';
import { connectEdit } from '../edits/connect.ts';
import { makeEdit } from '../edits/edit.ts';
import { renameStateEdit } from '../edits/rename-state.ts';
import { StatePicker } from '../panels/StatePicker.tsx';
import { stateLabel } from '../panels/state-label.ts';
import { useEditor, useEditorStore } from '../store/editor-context.tsx';
import { outlineMessages as words } from './messages.ts';
import styles from './OutlineTab.module.css';
import { TitleField } from './TitleField.tsx';
import { wordsSaid } from './words-said.ts';

const readContext = createCardContextReader();

type OutlineRowProps = {
  name: string;
  isSelected: boolean;
  /** Nothing else is selected: its ways out are shown. */
  isOnly: boolean;
  isTabStop: boolean;
  isRenaming: boolean;
  onSelect: (event: MouseEvent) => void;
  onRename: (name: string) => void;
  /** Told the name the state has afterwards. */
  onRenamed: (name: string) => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onAddAfter: (kind: StateKind) => void;
};

/** One state of the outline; the selected one shows its ways out, each with a picker. */
export const OutlineRow = memo(function OutlineRow({
  name,
  isSelected,
  isOnly,
  isTabStop,
  isRenaming,
  onSelect,
  onRename,
  onRenamed,
  onKeyDown,
  onAddAfter,
}: OutlineRowProps) {
  const store = useEditorStore();
  const state = useEditor(({ flow }) => flow.states[name]);
  const isStart = useEditor(({ flow }) => flow.start === name);
  const problems = useEditor(({ problemsByState }) => problemsByState[name]?.length ?? 0);
  const context = useEditor(({ flow, flowNames }) => readContext(flow, flowNames));
  const { run } = useCommands();
  if (!state) return null;
  const said = wordsSaid(state, context);
  const title = stateLabel(name, state);

  return (
    <li className={cx(styles.item, isSelected && styles.selected)}>
      <div className={styles.line}>
        {isRenaming ? (
          <TitleField
            title={title}
            label={words.titleOf(title)}
            onDone={(text) => {
              if (text !== null) makeEdit(store, renameStateEdit(store.getState().flow, name, text));
              onRenamed(store.getState().selection.states.at(-1) ?? name);
            }}
          />
        ) : (
          <button
            type="button"
            className={styles.row}
            data-outline-row={name}
            tabIndex={isTabStop ? 0 : -1}
            aria-current={isSelected || undefined}
            onClick={onSelect}
            onDoubleClick={() => onRename(name)}
            onKeyDown={onKeyDown}
          >
            <KindIcon kind={state.kind} size={18} bare />
            <span className={styles.title}>
              <span className={styles.kindName}>{kindLooks[state.kind].name}: </span>
              {title}
              {said !== '' && <small className={styles.says}>{said}</small>}
            </span>
            {isStart && <Pill tone="accent">{words.start}</Pill>}
            {problems > 0 && <TriangleAlert className={styles.problem} aria-label={`${problems}`} />}
          </button>
        )}
        {isSelected && isOnly && !isRenaming && (
          <DropdownMenu
            trigger={<IconButton size="small" label={words.more(title)} icon={<Ellipsis />} />}
            items={() => [
              { label: words.rename, shortcut: 'Enter', onSelect: () => onRename(name) },
              { type: 'submenu', label: words.addAfter, items: kindMenuItems(onAddAfter) },
              { label: words.duplicate, shortcut: 'Mod+D', onSelect: () => run('duplicate') },
              { label: words.tryFrom, onSelect: () => store.getState().tryFrom(name) },
              !isStart && { label: words.makeStart, onSelect: () => run('makeStart') },
              { type: 'separator' },
              { label: words.delete, shortcut: 'Delete', danger: true, onSelect: () => run('delete') },
            ]}
          />
        )}
      </div>
      {isSelected && isOnly && (
        <ul className={styles.ways} aria-label={words.ways}>
          {exitsInWords(state, context.phrases).map((exit) => (
            <li key={exit.port} className={styles.way}>
              <span className={styles.exit}>{exit.label}</span>
              <StatePicker
                value={exit.to}
                near={name}
                label={words.leadsTo(exit.label, title)}
                emptyText={words.nowhere}
                editLabel={connectEdit({ state: name, port: exit.port }, 'x').label}
                operationsFor={(to) => connectEdit({ state: name, port: exit.port }, to).operations}
              />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
});
