import type { StateKind } from '@turnwise/flow';
import { Plus } from 'lucide-react';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { DropdownMenu } from '../../../ui/DropdownMenu.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { fold } from '../../../ui/options.ts';
import { TextField } from '../../../ui/TextField.tsx';
import { kindMenuItems } from '../canvas/kind-menu-items.tsx';
import { useCanvasControl } from '../canvas/use-canvas-control.ts';
import { useCommands } from '../commands/CommandsProvider.tsx';
import { addNextEdit } from '../edits/add-next.ts';
import { makeEdit } from '../edits/edit.ts';
import { FrameList } from '../frames/FrameList.tsx';
import { stateLabel } from '../panels/state-label.ts';
import { useEditor, useEditorStore } from '../store/editor-context.tsx';
import { conversationOrder } from './conversation-order.ts';
import { outlineMessages as words } from './messages.ts';
import { NoteList } from './NoteList.tsx';
import { OutlineRow } from './OutlineRow.tsx';
import styles from './OutlineTab.module.css';
import { rangeTo, toggled } from './several-rows.ts';

const rowSelector = '[data-outline-row]';
const noKeys = { shiftKey: false, ctrlKey: false, metaKey: false };

/** The whole flow as a list: everything the canvas can do, from the keyboard and for a screen reader. */
export function OutlineTab() {
  const store = useEditorStore();
  const flow = useEditor((editor) => editor.flow);
  const selected = useEditor((editor) => editor.selection.states);
  const canvas = useCanvasControl();
  const { run } = useCommands();
  const list = useRef<HTMLUListElement>(null);
  const [query, setQuery] = useState('');
  const [renaming, setRenaming] = useState<string | null>(null);
  const order = useMemo(() => conversationOrder(flow), [flow]);
  const shown = useMemo(() => {
    const wanted = fold(query).trim();
    if (wanted === '') return order;
    return order.filter((name) =>
      fold(`${stateLabel(name, flow.states[name])} ${JSON.stringify(flow.states[name])}`).includes(wanted),
    );
  }, [order, flow, query]);
  const current = selected.at(-1);
  const tabStop = current !== undefined && shown.includes(current) ? current : shown[0];

  const focusRow = (name: string | undefined) =>
    requestAnimationFrame(() => {
      const row = [...(list.current?.querySelectorAll<HTMLElement>(rowSelector) ?? [])];
      row.find((element) => element.dataset.outlineRow === name)?.focus();
    });
  const go = (name: string | undefined, how: Pick<KeyboardEvent, 'shiftKey' | 'ctrlKey' | 'metaKey'>) => {
    if (name === undefined) return;
    const { states } = store.getState().selection;
    const chosen = how.shiftKey
      ? rangeTo(shown, states, name)
      : how.ctrlKey || how.metaKey
        ? toggled(states, name)
        : [name];
    store.getState().select({ states: chosen });
    canvas.reveal(name);
    focusRow(name);
  };
  const addAfter = (kind: StateKind, after: string | undefined) => {
    const edit = addNextEdit(store.getState().flow, { kind, after, otherwise: canvas.centre() });
    if (!makeEdit(store, edit)) return;
    const [name] = store.getState().selection.states;
    if (name === undefined) return;
    requestAnimationFrame(() => canvas.reveal(name));
    setRenaming(name);
  };
  const onKeyDown = (event: KeyboardEvent, name: string) => {
    if (event.target !== event.currentTarget) return;
    const at = shown.indexOf(name);
    if (event.altKey) {
      const direction = /^Arrow(Up|Down|Left|Right)$/.exec(event.key)?.[1]?.toLowerCase();
      if (direction === undefined) return;
      event.preventDefault();
      run(`nudge.${direction}.10`);
      return;
    }
    switch (event.key) {
      case 'ArrowDown':
        go(shown[at + 1], { ...noKeys, shiftKey: event.shiftKey });
        break;
      case 'ArrowUp':
        go(shown[at - 1], { ...noKeys, shiftKey: event.shiftKey });
        break;
      case 'Home':
        go(shown[0], { ...noKeys, shiftKey: event.shiftKey });
        break;
      case 'End':
        go(shown.at(-1), { ...noKeys, shiftKey: event.shiftKey });
        break;
      case 'Enter':
      case 'F2':
        setRenaming(name);
        break;
      case 'Insert':
        addAfter('say', name);
        break;
      case 'Delete':
      case 'Backspace':
        run('delete');
        focusRow(shown.find((other, index) => index > at && !selected.includes(other)) ?? shown[at - 1]);
        break;
      default:
        return;
    }
    event.preventDefault();
    event.stopPropagation();
  };

  if (order.length === 0) {
    return (
      <EmptyState
        title={words.empty}
        headingLevel={3}
        actions={
          <DropdownMenu
            align="start"
            trigger={<Button icon={<Plus />}>{words.addFirst}</Button>}
            items={kindMenuItems((kind) => addAfter(kind, undefined))}
          />
        }
      >
        {words.emptyText}
      </EmptyState>
    );
  }
  return (
    <div className={styles.tab}>
      <TextField
        type="search"
        size="small"
        value={query}
        onValueChange={setQuery}
        placeholder={words.find}
        aria-label={words.find}
      />
      <ul ref={list} className={styles.list} aria-label={words.list} aria-description={words.keys}>
        {shown.map((name) => (
          <OutlineRow
            key={name}
            name={name}
            isSelected={selected.includes(name)}
            isOnly={selected.length === 1}
            isTabStop={name === tabStop}
            isRenaming={name === renaming}
            onSelect={(event) => go(name, event)}
            onRename={setRenaming}
            onRenamed={(renamed) => {
              setRenaming(null);
              focusRow(renamed);
            }}
            onKeyDown={(event) => onKeyDown(event, name)}
            onAddAfter={(kind) => addAfter(kind, name)}
          />
        ))}
      </ul>
      {query === '' && <FrameList />}
      {query === '' && <NoteList />}
      {shown.length === 0 && <p className={styles.hint}>{words.nothingFound}</p>}
    </div>
  );
}
