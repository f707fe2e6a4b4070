import { type FlowDocument, labelToName } from '@turnwise/flow';
import { Combobox } from '../../../../ui/Combobox.tsx';
import { uiMessages } from '../../../../ui/messages.ts';
import { nameInWords, slotLabel } from '../../panels/state-label.ts';
import { messages } from '../panel-messages.ts';

export interface OtherSlotPickerProps {
  label: string;
  value: string;
  /** Undefined while it is not known: then a slot's name can be typed. */
  other: FlowDocument | undefined;
  without?: readonly string[];
  onChange: (slot: string) => void;
  placeholder?: string;
}

/** A slot of another flow. */
export function OtherSlotPicker({
  label,
  value,
  other,
  without = [],
  onChange,
  placeholder = messages.otherSlot,
}: OtherSlotPickerProps) {
  const known = Object.keys(other?.slots ?? {});
  const names = (value === '' || known.includes(value) ? known : [...known, value]).filter(
    (name) => name === value || !without.includes(name),
  );
  return (
    <Combobox
      aria-label={label}
      size="small"
      width="inline"
      value={value === '' ? undefined : value}
      placeholder={placeholder}
      options={names.map((name) => ({
        value: name,
        label: other ? slotLabel(other, name) : nameInWords(name),
        keywords: name,
      }))}
      onValueChange={onChange}
      onCreate={(text) => {
        const name = labelToName(text, '');
        if (name !== '') onChange(name);
      }}
      createLabel={uiMessages.quote}
    />
  );
}
