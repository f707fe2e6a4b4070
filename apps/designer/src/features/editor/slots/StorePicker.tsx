import type { FlowOperation } from '@turnwise/flow';
import { Plus } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { Combobox } from '../../../ui/Combobox.tsx';
import type { Options } from '../../../ui/options.ts';
import { dataPathsOf } from '../panels/data-paths.ts';
import { nameInWords, slotLabel } from '../panels/state-label.ts';
import { readDataPath } from '../rules/read-data-path.ts';
import { useEditor, useEditorStore } from '../store/editor-context.tsx';
import { messages, slotTypeWords } from './messages.ts';
import { NewSlotForm } from './NewSlotForm.tsx';
import { SlotIcon } from './SlotIcon.tsx';
import styles from './SlotPicker.module.css';

const newSlotOption = '+';

export interface StorePickerProps {
  /** A slot's name, or `data.` and a place in the conversation's data. */
  value: string;
  operationsFor: (target: string) => readonly FlowOperation[];
  editLabel: string;
  label: string;
  placeholder?: string;
  without?: readonly string[];
  /** Told when the edit was made. */
  onTaken?: () => void;
}

/** Chooses where a value is kept: a slot, a new slot, or a place beside the slots for what only messages and rules need. */
export function StorePicker({
  value,
  operationsFor,
  editLabel,
  label,
  placeholder = messages.choose,
  without,
  onTaken,
}: StorePickerProps) {
  const store = useEditorStore();
  const flow = useEditor((state) => state.flow);
  const [creating, setCreating] = useState<string | null>(null);
  const picker = useRef<HTMLSpanElement>(null);
  const options = useMemo<Options>(() => {
    const data = new Set(dataPathsOf(flow).map((path) => `data.${path}`));
    if (value.startsWith('data.')) data.add(value);
    const free = (target: string) => target === value || !without?.includes(target);
    const groups = [
      {
        label: messages.group,
        options: Object.entries(flow.slots)
          .filter(([name]) => free(name))
          .map(([name, slot]) => ({
            value: name,
            label: slotLabel(flow, name),
            hint: slotTypeWords[slot.type].name,
            icon: <SlotIcon type={slot.type} />,
            keywords: name,
          })),
      },
      {
        label: messages.beside,
        options: [...data]
          .filter(free)
          .map((target) => ({ value: target, label: nameInWords(target.slice(5)).replaceAll('.', ', ') })),
      },
    ];
    return [
      ...groups.filter((group) => group.options.length > 0),
      { value: newSlotOption, label: messages.newSlot, icon: <Plus aria-hidden="true" /> },
    ];
  }, [flow, value, without]);
  const take = (target: string) => {
    if (store.getState().apply(operationsFor(target), { label: editLabel }).ok) onTaken?.();
  };

  return (
    <>
      <span ref={picker} className={styles.picker}>
        <Combobox
          aria-label={label}
          size="small"
          value={value === '' ? undefined : value}
          options={options}
          placeholder={placeholder}
          searchPlaceholder={messages.findStore}
          emptyText={messages.noneFound}
          onValueChange={(chosen) => (chosen === newSlotOption ? setCreating('') : take(chosen))}
          onCreate={(text) => {
            const path = readDataPath(text);
            if (path !== null) take(`data.${path}`);
          }}
          createLabel={messages.keepBeside}
          alsoCreates={{ label: messages.newNamed, create: setCreating }}
        />
      </span>
      {creating !== null && (
        <NewSlotForm
          label={creating}
          operationsFor={operationsFor}
          onDone={(name) => {
            setCreating(null);
            requestAnimationFrame(() => picker.current?.querySelector('button')?.focus());
            if (name !== null) onTaken?.();
          }}
        />
      )}
    </>
  );
}
