import { type Choice, parseTemplate, type Scalar, type SlotType } from '@turnwise/flow';
import { ArrowLeftRight } from 'lucide-react';
import { useMemo } from 'react';
import { Chip } from '../../../ui/Chip.tsx';
import { Combobox } from '../../../ui/Combobox.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { nameInWords, slotLabel } from '../panels/state-label.ts';
import { messages as slotMessages } from '../slots/messages.ts';
import { ValueInput } from '../slots/ValueInput.tsx';
import { useEditor } from '../store/editor-context.tsx';
import { insertablesOf } from '../texts/insertables.ts';
import { type Compared, isComparable } from './comparable.ts';
import { messages } from './messages.ts';
import styles from './rules.module.css';

export interface ValueOrSlotProps {
  type: SlotType;
  choices?: readonly Choice[];
  value: Scalar | undefined;
  onChange: (value: Scalar | undefined, typing?: boolean) => void;
  label?: string;
  /** Only what can be compared with this is offered. */
  comparedWith?: Compared;
}

/** The placeholder path a value is, when it is one placeholder and nothing else. */
export function placeholderOf(value: Scalar | undefined): string | null {
  if (typeof value !== 'string') return null;
  const [part, ...rest] = parseTemplate(value);
  return part?.kind === 'placeholder' && rest.length === 0 ? part.path : null;
}

/** A fixed value, or what another slot or an action holds at that moment. */
export function ValueOrSlot({
  type,
  choices,
  value,
  onChange,
  label = messages.value,
  comparedWith,
}: ValueOrSlotProps) {
  const flow = useEditor((state) => state.flow);
  const { type: comparedType, slot } = comparedWith ?? {};
  const options = useMemo(() => {
    if (comparedType === undefined) return insertablesOf(flow);
    const compared = { type: comparedType, ...(slot !== undefined && { slot }) };
    return insertablesOf(flow, (path) => isComparable(flow, compared, path));
  }, [flow, comparedType, slot]);
  const path = placeholderOf(value);
  if (path !== null) {
    const name = Object.hasOwn(flow.slots, path)
      ? slotLabel(flow, path)
      : nameInWords(path).replaceAll('.', ', ');
    return (
      <Chip
        tone={path.includes('.') || Object.hasOwn(flow.slots, path) ? 'accent' : 'bad'}
        onRemove={{ label: slotMessages.compareWithValue, onSelect: () => onChange(undefined) }}
      >
        {name}
      </Chip>
    );
  }
  return (
    <span className={styles.valueOrSlot}>
      <ValueInput
        className={styles.value}
        label={label}
        type={type}
        choices={choices}
        value={value}
        onChange={(next) => onChange(next, true)}
      />
      {options.length > 0 && (
        <Combobox
          value={undefined}
          onValueChange={(chosen) => onChange(`{${chosen}}`)}
          options={options}
          aria-label={slotMessages.compareWithSlot}
          trigger={<IconButton size="small" label={slotMessages.compareWithSlot} icon={<ArrowLeftRight />} />}
        />
      )}
    </span>
  );
}
