import { Plus } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { deferred, Nothing } from '../../../ui/deferred.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { MissingDialog } from '../../../ui/MissingDialog.tsx';
import panelStyles from '../panels/panel.module.css';
import { ReorderList } from '../panels/ReorderList.tsx';
import { slotLabel } from '../panels/state-label.ts';
import { useFreshRequest } from '../panels/use-fresh-request.ts';
import { useEditor, useEditorStore } from '../store/editor-context.tsx';
import { messages, slotTypeWords } from './messages.ts';
import { NewSlotForm } from './NewSlotForm.tsx';
import { SlotIcon } from './SlotIcon.tsx';
import styles from './SlotsPanel.module.css';

const SlotDrawer = deferred(
  () => import('./SlotDrawer.tsx').then((module) => module.SlotDrawer),
  Nothing,
  MissingDialog,
);

export interface SlotsPanelProps {
  /** Told which slot is pointed at or focused, so that the canvas can paint where it is used. */
  onHoverSlot?: (name: string | null) => void;
}

/** The slots in asking order; one opens in a drawer, asked for here or from anywhere else. */
export function SlotsPanel({ onHoverSlot }: SlotsPanelProps) {
  const store = useEditorStore();
  const flow = useEditor((state) => state.flow);
  const request = useFreshRequest(
    'slots',
    useEditor(({ placeRequest }) => (placeRequest?.in === 'slot' ? placeRequest : null)),
  );
  const [open, setOpen] = useState<string | null>(null);
  const [adding, setAdding] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  const names = Object.keys(flow.slots);

  useEffect(() => {
    if (request) setOpen(request.slot);
  }, [request]);

  return (
    <div ref={root} className={styles.panel}>
      {names.length > 0 && <p className={panelStyles.hint}>{messages.listHint}</p>}
      {names.length > 0 && (
        <ReorderList
          label={messages.listLabel}
          items={names}
          keyOf={(name) => name}
          nameOf={(name) => slotLabel(flow, name)}
          onMove={(from, to) => {
            const name = names[from];
            if (name === undefined) return;
            store.getState().apply([{ type: 'moveSlot', name, index: to }], { label: messages.listLabel });
          }}
        >
          {(name, _, handle) => {
            const slot = flow.slots[name];
            return (
              <div className={styles.row} data-open={name === open || undefined}>
                {handle}
                <button
                  type="button"
                  className={styles.open}
                  data-slot={name}
                  onClick={() => setOpen(name)}
                  // Not as soon as it is under the pointer: a dialog that closes leaves it there, unmoved.
                  onPointerMove={() => onHoverSlot?.(name)}
                  onPointerLeave={() => onHoverSlot?.(null)}
                  onFocus={() => onHoverSlot?.(name)}
                  onBlur={() => onHoverSlot?.(null)}
                >
                  {slot && <SlotIcon type={slot.type} />}
                  <span className={styles.words}>
                    <span className={styles.name}>{slotLabel(flow, name)}</span>
                    {slot && (
                      <small>
                        {slotTypeWords[slot.type].name}
                        {slot.required === false && `, ${messages.optional}`}
                      </small>
                    )}
                  </span>
                </button>
              </div>
            );
          }}
        </ReorderList>
      )}
      {adding ? (
        <NewSlotForm
          onDone={(name) => {
            setAdding(false);
            if (name !== null) setOpen(name);
            else requestAnimationFrame(() => addButton.current?.focus());
          }}
        />
      ) : names.length === 0 ? (
        <EmptyState
          title={messages.emptyTitle}
          headingLevel={3}
          actions={
            <Button
              ref={addButton}
              variant="primary"
              icon={<Plus aria-hidden="true" />}
              onClick={() => setAdding(true)}
            >
              {messages.add}
            </Button>
          }
        >
          {messages.emptyText}
        </EmptyState>
      ) : (
        <Button
          ref={addButton}
          icon={<Plus aria-hidden="true" />}
          className={panelStyles.add}
          onClick={() => setAdding(true)}
        >
          {messages.add}
        </Button>
      )}
      {open !== null && Object.hasOwn(flow.slots, open) && (
        <SlotDrawer
          name={open}
          beside={root}
          request={request?.slot === open ? request : null}
          onNameChange={setOpen}
          onClose={() => setOpen(null)}
        />
      )}
    </div>
  );
}
