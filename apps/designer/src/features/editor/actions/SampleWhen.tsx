import type { JsonValue, SlotDocument } from '@turnwise/flow';
import { Select } from '../../../ui/Select.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { readScalar } from '../rules/read-scalar.ts';
import { messages as slotMessages } from '../slots/messages.ts';
import { messages } from './messages.ts';

export interface SampleWhenProps {
  label: string;
  /** The slot of the input's name, where there is one: what is handed in is kept as that slot keeps it. */
  slot: SlotDocument | undefined;
  value: JsonValue | undefined;
  onChange: (value: JsonValue | undefined) => void;
}

/** What an example answers to, written so that it can be met: a day as a day, a choice as one of those there are. */
export function SampleWhen({ label, slot, value, onChange }: SampleWhenProps) {
  const text = value === undefined ? '' : String(value);
  const options = optionsOf(slot);
  const isKnown = text === '' || options.some((option) => option.value === text);
  if (options.length > 0 && isKnown) {
    return (
      <Select
        aria-label={label}
        size="small"
        value={text}
        onValueChange={(chosen) =>
          onChange(chosen === '' ? undefined : slot?.type === 'boolean' ? chosen === 'true' : chosen)
        }
        options={[{ value: '', label: messages.sampleAny }, ...options]}
      />
    );
  }
  const isDay = slot?.type === 'date' && /^(\d{4}-\d{2}-\d{2})?$/.test(text);
  const isFigure = slot === undefined || slot.type === 'number' || slot.type === 'integer';
  return (
    <TextField
      aria-label={label}
      size="small"
      type={isDay ? 'date' : 'text'}
      value={text}
      placeholder={messages.sampleAny}
      onValueChange={(next) => onChange(next === '' ? undefined : isFigure ? readScalar(next) : next)}
    />
  );
}

function optionsOf(slot: SlotDocument | undefined): { value: string; label: string }[] {
  if (slot?.type === 'boolean') {
    return [
      { value: 'true', label: slotMessages.yes },
      { value: 'false', label: slotMessages.no },
    ];
  }
  if (slot?.type !== 'choice') return [];
  return (slot.choices ?? []).map((choice) => ({ value: choice.value, label: choice.label || choice.value }));
}
