import type { FlowOperation } from '@turnwise/flow';
import { Pencil, Plus } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { Combobox } from '../../../ui/Combobox.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import type { Options } from '../../../ui/options.ts';
import { slotLabel } from '../panels/state-label.ts';
import { useEditor, useEditorStore } from '../store/editor-context.tsx';
import { messages, slotTypeWords } from './messages.ts';
import { NewSlotForm } from './NewSlotForm.tsx';
import { SlotIcon } from './SlotIcon.tsx';
import styles from './SlotPicker.module.css';

// Not a name a slot can have.
const newSlotOption = '+';

export interface SlotPickerProps {
  value: string;
  /** The edit that takes a slot, which is labelled so; '' takes none. */
  operationsFor: (name: string, label: string) => readonly FlowOperation[];
  editLabel: string;
  label: string;
  placeholder?: string;
  /** Slots that cannot be chosen, being there already. */
  without?: readonly string[];
  clearable?: boolean;
  /** A new one is made to be asked for: its question is asked for as well. */
  asks?: boolean;
  /** Offers to open the chosen slot. */
  opens?: boolean;
  field?: string;
}

/** Chooses a slot, or makes a new one on the spot; both as one undo step. */
export function SlotPicker({
  value,
  operationsFor,
  editLabel,
  label,
  placeholder = messages.choose,
  without,
  clearable = false,
  asks = false,
  opens = false,
  field,
}: SlotPickerProps) {
  const store = useEditorStore();
  const flow = useEditor((state) => state.flow);
  const [creating, setCreating] = useState<string | null>(null);
  const picker = useRef<HTMLSpanElement>(null);
  const options = useMemo<Options>(
    () => [
      {
        label: messages.group,
        options: Object.entries(flow.slots)
          .filter(([name]) => !without?.includes(name))
          .map(([name, slot]) => ({
            value: name,
            label: slotLabel(flow, name),
            hint: slotTypeWords[slot.type].name,
            icon: <SlotIcon type={slot.type} />,
            keywords: name,
          })),
      },
      // What is named and not there is shown as cards and problems call it, so that it can be seen and taken out.
      ...(value === '' || Object.hasOwn(flow.slots, value)
        ? []
        : [{ value, label: slotLabel(flow, value), hint: messages.gone }]),
      { value: newSlotOption, label: messages.newSlot, icon: <Plus aria-hidden="true" /> },
    ],
    [flow, without, value],
  );
  const take = (name: string) =>
    store
      .getState()
      .apply(operationsFor(name, name === '' ? '' : slotLabel(flow, name)), { label: editLabel });

  return (
    <>
      <span ref={picker} className={styles.picker} data-field={field}>
        <Combobox
          aria-label={label}
          size="small"
          value={value === '' ? undefined : value}
          options={options}
          placeholder={placeholder}
          searchPlaceholder={messages.find}
          emptyText={messages.noneFound}
          onValueChange={(chosen) => (chosen === newSlotOption ? setCreating('') : take(chosen))}
          onCreate={setCreating}
          createLabel={messages.newNamed}
          onClear={clearable ? () => take('') : undefined}
        />
        {opens && Object.hasOwn(flow.slots, value) && (
          <IconButton
            size="small"
            label={messages.editThis(slotLabel(flow, value))}
            icon={<Pencil />}
            onClick={() => store.getState().openSlot(value)}
          />
        )}
      </span>
      {creating !== null && (
        <NewSlotForm
          label={creating}
          asks={asks}
          operationsFor={operationsFor}
          onDone={() => {
            setCreating(null);
            requestAnimationFrame(() => picker.current?.querySelector('button')?.focus());
          }}
        />
      )}
    </>
  );
}
