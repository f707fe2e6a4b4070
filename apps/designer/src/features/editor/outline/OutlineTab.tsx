import type { StateKind } from '@turnwise/flow';
import { Plus } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useMemo, useRef, useState } from 'react';
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
import { FrameRow } from '../frames/FrameRow.tsx';
import { stateLabel } from '../panels/state-label.ts';
import { useEditor, useEditorStore } from '../store/editor-context.tsx';
import { conversationOrder } from './conversation-order.ts';
import { frameTree, type OutlineNode, type OutlineRowKey, rowsOf, stateNode } from './frame-tree.ts';
import { ListenerSection } from './ListenerSection.tsx';
import { outlineMessages as words } from './messages.ts';
import { NoteList } from './NoteList.tsx';
import { OutlineRow } from './OutlineRow.tsx';
import styles from './OutlineTab.module.css';
import { rangeTo, toggled } from './several-rows.ts';

const isSame = (row: OutlineRowKey, { dataset }: HTMLElement): boolean =>
  row.kind === 'state' ? dataset.outlineRow === row.name : dataset.frameRow === row.id;
const noKeys = { shiftKey: false, ctrlKey: false, metaKey: false };

/** The whole flow as a list: everything the canvas can do, from the keyboard and for a screen reader. */
export function OutlineTab() {
  const store = useEditorStore();
  const flow = useEditor((editor) => editor.flow);
  const selected = useEditor((editor) => editor.selection.states);
  const frame = useEditor((editor) => editor.selection.frames.at(-1));
  const canvas = useCanvasControl();
  const { run } = useCommands();
  const list = useRef<HTMLUListElement>(null);
  const [query, setQuery] = useState('');
  const [renaming, setRenaming] = useState<string | null>(null);
  const order = useMemo(() => conversationOrder(flow), [flow]);
  const tree = useMemo((): OutlineNode[] => {
    const wanted = fold(query).trim();
    if (wanted === '') return frameTree(flow, order);
    const found = order.filter((name) =>
      fold(`${stateLabel(name, flow.states[name])} ${JSON.stringify(flow.states[name])}`).includes(wanted),
    );
    return found.map(stateNode);
  }, [order, flow, query]);
  const rows = useMemo(() => rowsOf(tree), [tree]);
  const shown = useMemo(() => rows.flatMap((row) => (row.kind === 'state' ? [row.name] : [])), [rows]);
  const current = selected.at(-1);
  const isCurrent = (row: OutlineRowKey) =>
    row.kind === 'state' ? row.name === current : current === undefined && row.id === frame;
  const tabStop = rows.find(isCurrent) ?? rows[0];

  const focusRow = (row: OutlineRowKey | undefined) =>
    requestAnimationFrame(() => {
      const elements = list.current?.querySelectorAll<HTMLElement>('[data-outline-row], [data-frame-row]');
      if (row) [...(elements ?? [])].find((element) => isSame(row, element))?.focus();
    });
  const focusState = (name: string | undefined) => {
    if (name !== undefined) focusRow({ kind: 'state', name });
  };
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
    focusState(name);
  };
  /** To a row above or below, which may be a frame's. With Shift only states are met. */
  const move = (from: (row: OutlineRowKey) => boolean, by: 1 | -1, shiftKey = false) => {
    const at = rows.findIndex(from);
    const rest = by === 1 ? rows.slice(at + 1) : rows.slice(0, Math.max(0, at)).reverse();
    const to = rest.find((row) => row.kind === 'state' || !shiftKey);
    if (to?.kind === 'state') go(to.name, { ...noKeys, shiftKey });
    if (to?.kind !== 'frame') return;
    store.getState().select({ frames: [to.id] });
    focusRow(to);
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
      case 'ArrowUp': {
        const by = event.key === 'ArrowDown' ? 1 : -1;
        move((row) => row.kind === 'state' && row.name === name, by, event.shiftKey);
        break;
      }
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
        focusState(shown.find((other, index) => index > at && !selected.includes(other)) ?? shown[at - 1]);
        break;
      default:
        return;
    }
    event.preventDefault();
    event.stopPropagation();
  };

  const drawn = (node: OutlineNode): ReactNode =>
    node.kind === 'frame' ? (
      <FrameRow
        key={`frame ${node.frame.id}`}
        frame={node.frame}
        isTabStop={tabStop?.kind === 'frame' && tabStop.id === node.frame.id}
        onMove={(by) => move((row) => row.kind === 'frame' && row.id === node.frame.id, by)}
        onFocus={() => focusRow({ kind: 'frame', id: node.frame.id })}
      >
        {node.inside.map(drawn)}
      </FrameRow>
    ) : (
      <OutlineRow
        key={node.name}
        name={node.name}
        isSelected={selected.includes(node.name)}
        isOnly={selected.length === 1}
        isTabStop={tabStop?.kind === 'state' && tabStop.name === node.name}
        isRenaming={node.name === renaming}
        onSelect={(event) => go(node.name, event)}
        onRename={setRenaming}
        onRenamed={(renamed) => {
          setRenaming(null);
          focusState(renamed);
        }}
        onKeyDown={(event) => onKeyDown(event, node.name)}
        onAddAfter={(kind) => addAfter(kind, node.name)}
      />
    );

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
        {tree.map(drawn)}
      </ul>
      {query === '' && <ListenerSection />}
      {query === '' && <NoteList />}
      {shown.length === 0 && <p className={styles.hint}>{words.nothingFound}</p>}
    </div>
  );
}
