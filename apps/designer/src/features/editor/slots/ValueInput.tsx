import type { Choice, Scalar, SlotType } from '@turnwise/flow';
import { NumberField } from '../../../ui/NumberField.tsx';
import { Select } from '../../../ui/Select.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { messages } from './messages.ts';

export interface ValueInputProps {
  type: SlotType;
  choices?: readonly Choice[];
  value: Scalar | undefined;
  onChange: (value: Scalar | undefined) => void;
  label: string;
  placeholder?: string;
  className?: string;
}

/** One value, written the way its type is written: a date picker, a list of choices, a number, a text. */
export function ValueInput({
  type,
  choices = [],
  value,
  onChange,
  label,
  placeholder = messages.value,
  className,
}: ValueInputProps) {
  const text = value === undefined ? '' : String(value);
  const write = (next: string) => onChange(next === '' ? undefined : next);
  switch (type) {
    case 'integer':
    case 'number':
      return (
        <NumberField
          aria-label={label}
          size="small"
          className={className}
          integer={type === 'integer'}
          value={typeof value === 'number' ? value : undefined}
          onValueChange={onChange}
          placeholder={placeholder}
        />
      );
    case 'boolean':
      return (
        <Select
          aria-label={label}
          size="small"
          width="inline"
          value={typeof value === 'boolean' ? (value ? 'yes' : 'no') : undefined}
          onValueChange={(chosen) => onChange(chosen === 'yes')}
          placeholder={messages.chooseValue}
          options={[
            { value: 'yes', label: messages.yes },
            { value: 'no', label: messages.no },
          ]}
        />
      );
    case 'choice':
      return (
        <Select
          aria-label={label}
          size="small"
          width="inline"
          value={text === '' ? undefined : text}
          onValueChange={onChange}
          placeholder={messages.chooseValue}
          options={choices.map((choice) => ({ value: choice.value, label: choice.label || choice.value }))}
        />
      );
    case 'date':
    case 'time':
      return (
        <TextField
          aria-label={label}
          size="small"
          className={className}
          type={type}
          value={text}
          onValueChange={write}
        />
      );
    case 'text':
    case 'name':
    case 'email':
    case 'phone':
      return (
        <TextField
          aria-label={label}
          size="small"
          className={className}
          value={text}
          onValueChange={write}
          placeholder={placeholder}
        />
      );
  }
}
