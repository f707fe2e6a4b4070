import { framesOf } from '@turnwise/flow';
import { type KeyboardEvent, useEffect, useEffectEvent, useId, useMemo, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { chatAddress } from '../../../api/chat-address.ts';
import { useFlowSummary } from '../../../api/use-flow-summary.ts';
import { cx } from '../../../ui/cx.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Kbd } from '../../../ui/Kbd.tsx';
import { KindIcon } from '../../../ui/kind-icons.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { beginState } from '../canvas/begin-state.ts';
import { focusCanvas } from '../canvas/focus-canvas.ts';
import { useCanvasControl } from '../canvas/use-canvas-control.ts';
import { useCommands } from '../commands/CommandsProvider.tsx';
import { commandMessages as words } from '../commands/messages.ts';
import { forgetTyped, typedAhead } from '../commands/typed-ahead.ts';
import { addStateAfterEdit } from '../edits/add-state.ts';
import { useEditor, useEditorStore } from '../store/editor-context.tsx';
import styles from './FindDialog.module.css';
import { type FoundItem, findItems } from './find-items.ts';

/** Finds states, slots, words of messages, and things to do. */
export function FindDialog() {
  const store = useEditorStore();
  const flow = useEditor((editor) => editor.flow);
  const { run, isEnabled } = useCommands();
  const canvas = useCanvasControl();
  const [location, navigate] = useLocation();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  // Already typed, with Enter perhaps.
  const [query, setQuery] = useState(() => typedAhead().split('\n')[0] ?? '');
  const [active, setActive] = useState(0);
  const { data: summary } = useFlowSummary(flow.id);
  const chat = summary?.publishedVersion == null ? null : chatAddress(flow.id);
  const groups = useMemo(() => findItems(flow, query, { isEnabled, chat }), [flow, query, isEnabled, chat]);
  const items = groups.flatMap((group) => group.items);
  const at = Math.min(active, Math.max(0, items.length - 1));
  const optionId = (item: FoundItem) => `${id}-${item.id}`;

  const close = () => store.getState().showDialog(null);
  /** Where the keyboard goes with what was chosen: to the card, or to the field that takes it. */
  const leadsTo = useRef<'canvas' | 'field' | null>(null);
  const choose = (item: FoundItem) => {
    leadsTo.current =
      item.is === 'message' || item.is === 'slot' || item.is === 'action' ? 'field' : 'canvas';
    close();
    const design = `/flows/${encodeURIComponent(flow.id)}`;
    if (isOnCanvas(item) && location !== design) navigate(design);
    const { showPlace, openSlot, showSlotUse, selection } = store.getState();
    showSlotUse(null);
    switch (item.is) {
      case 'state':
        showPlace({ in: 'state', state: item.name });
        break;
      case 'message':
        showPlace({ in: 'state', state: item.name, field: item.field });
        return;
      case 'slot':
        openSlot(item.name);
        return;
      case 'action':
        requestAnimationFrame(() => showPlace({ in: 'action', action: item.name }));
        return;
      case 'frame': {
        const frame = framesOf(flow).find(({ id: known }) => known === item.frame);
        if (frame) canvas.show(frame);
        store.getState().select({ frames: [item.frame] });
        break;
      }
      case 'add':
        // The dialog gives the focus back as it goes; the new card takes it after that.
        requestAnimationFrame(() =>
          setTimeout(() =>
            beginState(
              store,
              addStateAfterEdit(store.getState().flow, {
                kind: item.kind,
                after: selection.states.at(-1),
                otherwise: canvas.centre(),
              }),
            ),
          ),
        );
        return;
      case 'view':
        item.perform();
        return;
      case 'page':
        leadsTo.current = null;
        navigate(item.address);
        return;
      case 'tab':
        leadsTo.current = null;
        navigate(item.tab === 'design' ? design : `${design}/${item.tab}`);
        return;
      case 'command':
        // After this dialog is gone and has given the focus away: the command may open another, which takes it.
        requestAnimationFrame(() => setTimeout(() => run(item.command.id)));
        return;
    }
  };
  const move = (to: number) => {
    const next = (to + items.length) % Math.max(1, items.length);
    setActive(next);
    requestAnimationFrame(() =>
      list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' }),
    );
  };
  const beginWithTyped = useEffectEvent(() => {
    const [first] = items;
    if (typedAhead().includes('\n') && first) choose(first);
    forgetTyped();
  });
  useEffect(() => beginWithTyped(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const item = items[at];
    if (event.key === 'ArrowDown') move(at + 1);
    else if (event.key === 'ArrowUp') move(at - 1);
    else if (event.key === 'Enter' && item) choose(item);
    else return;
    event.preventDefault();
  };

  return (
    <Dialog
      open
      onOpenChange={close}
      title={words.findTitle}
      onCloseAutoFocus={(event) => {
        if (leadsTo.current === null) return;
        event.preventDefault();
        if (leadsTo.current === 'canvas') focusCanvas();
      }}
    >
      <TextField
        type="search"
        role="combobox"
        aria-expanded
        aria-controls={`${id}-list`}
        aria-activedescendant={items[at] && optionId(items[at])}
        aria-label={words.findTitle}
        placeholder={words.findPlaceholder}
        value={query}
        onValueChange={(text) => {
          setQuery(text);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div ref={list} id={`${id}-list`} role="listbox" aria-label={words.findTitle} className={styles.list}>
        {groups.map((group) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in a listbox.
          <div key={group.label} role="group" aria-label={group.label}>
            <div className={styles.heading} aria-hidden="true">
              {group.label}
            </div>
            {group.items.map((item) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the keyboard.
              <div
                key={item.id}
                id={optionId(item)}
                role="option"
                tabIndex={-1}
                aria-selected={item === items[at]}
                className={cx(styles.item, item === items[at] && styles.active)}
                onPointerMove={() => setActive(items.indexOf(item))}
                onClick={() => choose(item)}
              >
                {'kind' in item && <KindIcon kind={item.kind} size={16} bare />}
                <span className={styles.label}>{item.label}</span>
                {item.hint !== undefined && <small className={styles.hint}>{item.hint}</small>}
                {item.is === 'command' && item.command.shortcut && <Kbd keys={item.command.shortcut} />}
              </div>
            ))}
          </div>
        ))}
        {items.length === 0 && <p className={styles.empty}>{words.findEmpty}</p>}
      </div>
    </Dialog>
  );
}

/** Whether it is done on the canvas, and seen there alone. What leads to a place gets there by itself. */
const isOnCanvas = (item: FoundItem): boolean =>
  item.is === 'command'
    ? item.command.group !== 'flow'
    : item.is === 'frame' || item.is === 'add' || item.is === 'view';
