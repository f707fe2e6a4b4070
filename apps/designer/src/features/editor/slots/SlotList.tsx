import type { FlowOperation } from '@turnwise/flow';
import { Pencil, X } from 'lucide-react';
import { IconButton } from '../../../ui/IconButton.tsx';
import { ReorderList } from '../panels/ReorderList.tsx';
import { slotLabel } from '../panels/state-label.ts';
import { useEditor, useEditorStore } from '../store/editor-context.tsx';
import { messages } from './messages.ts';
import { SlotIcon } from './SlotIcon.tsx';
import styles from './SlotList.module.css';
import { SlotPicker } from './SlotPicker.tsx';

export interface SlotListProps {
  label: string;
  names: readonly string[];
  operationsFor: (names: string[]) => readonly FlowOperation[];
  editLabel: string;
  addLabel: string;
  removeLabel: (slot: string) => string;
  field: string;
  /** The slots are asked for here, one by one: what matters most of each is its question. */
  asks?: boolean;
}

/** Several slots in an order, with one more to be picked or made below. */
export function SlotList({
  label,
  names,
  operationsFor,
  editLabel,
  addLabel,
  removeLabel,
  field,
  asks = false,
}: SlotListProps) {
  const store = useEditorStore();
  const flow = useEditor((state) => state.flow);
  const change = (next: string[]) => store.getState().apply(operationsFor(next), { label: editLabel });
  const move = (from: number, to: number) => {
    const next = names.filter((_, index) => index !== from);
    next.splice(to, 0, names[from] ?? '');
    change(next);
  };
  return (
    <div className={styles.list} data-field={field}>
      {names.length > 0 && (
        <ReorderList
          label={label}
          items={names}
          keyOf={(name) => name}
          nameOf={(name) => slotLabel(flow, name)}
          onMove={move}
        >
          {(name, _, handle) => {
            const slot = Object.hasOwn(flow.slots, name) ? flow.slots[name] : undefined;
            return (
              <div className={styles.row} data-missing={slot === undefined || undefined}>
                {handle}
                {slot && <SlotIcon type={slot.type} />}
                <span className={styles.name}>{slotLabel(flow, name)}</span>
                {slot && (
                  <IconButton
                    size="small"
                    label={messages.editThis(slotLabel(flow, name))}
                    icon={<Pencil />}
                    onClick={() =>
                      store.getState().showPlace({ in: 'slot', slot: name, field: asks ? 'prompt' : 'label' })
                    }
                  />
                )}
                <IconButton
                  size="small"
                  label={removeLabel(slotLabel(flow, name))}
                  icon={<X />}
                  onClick={() => change(names.filter((other) => other !== name))}
                />
              </div>
            );
          }}
        </ReorderList>
      )}
      <SlotPicker
        value=""
        label={addLabel}
        placeholder={addLabel}
        without={names}
        editLabel={editLabel}
        asks={asks}
        operationsFor={(name) => (name === '' ? [] : operationsFor([...names, name]))}
      />
    </div>
  );
}
