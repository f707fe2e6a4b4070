import {
  type Choice,
  type Comparand,
  type ComparisonOp,
  isPresenceOp,
  type Scalar,
  type SlotType,
} from '@turnwise/flow';
import { Select } from '../../../ui/Select.tsx';
import { ValueInput } from '../slots/ValueInput.tsx';
import { ChipsInput } from '../texts/ChipsInput.tsx';
import { ChoiceChips } from './ChoiceChips.tsx';
import { messages, opWords } from './messages.ts';
import { PatternInput } from './PatternInput.tsx';
import { readScalar } from './read-scalar.ts';
import styles from './rules.module.css';
import { ValueOrSlot } from './ValueOrSlot.tsx';

export interface ComparisonProps {
  op: ComparisonOp;
  value: Comparand | undefined;
  ops: readonly ComparisonOp[];
  /** The type of what is compared; without it a value is read from how it is written. */
  type: SlotType | undefined;
  choices?: readonly Choice[];
  /** The slot that is compared, if it is one. */
  slot?: string;
  onChange: (op: ComparisonOp, value: Comparand | undefined, typing?: boolean) => void;
  unit?: string;
}

/** The rest of a comparing rule: how, and with what. Changing how keeps the value where it still makes sense. */
export function Comparison({ op, value, ops, type, choices, slot, onChange, unit }: ComparisonProps) {
  const one: Scalar | undefined = Array.isArray(value) ? value[0] : value;
  const many: readonly Scalar[] = Array.isArray(value) ? value : value === undefined ? [] : [value];
  const valueType = type ?? 'text';
  const read = (next: Scalar | undefined) =>
    type === undefined && typeof next === 'string' ? readScalar(next) : next;

  const changeOp = (next: ComparisonOp) => {
    if (isPresenceOp(next)) onChange(next, undefined);
    else if (next === 'is one of' || next === 'between')
      onChange(next, many.slice(0, next === 'between' ? 2 : undefined));
    else onChange(next, one);
  };

  return (
    <>
      <Select
        aria-label={messages.chooseOp}
        size="small"
        width="inline"
        value={op}
        onValueChange={changeOp}
        options={(ops.includes(op) ? ops : [op, ...ops]).map((each) => ({
          value: each,
          label: opWords[each],
        }))}
      />
      {op === 'between' ? (
        <>
          <ValueInput
            className={styles.value}
            label={messages.lowest}
            type={valueType}
            value={many[0]}
            onChange={(low) => onChange(op, pair(read(low), many[1]), true)}
          />
          <span>{messages.and}</span>
          <ValueInput
            className={styles.value}
            label={messages.highest}
            type={valueType}
            value={many[1]}
            onChange={(high) => onChange(op, pair(many[0], read(high)), true)}
          />
        </>
      ) : op === 'is one of' ? (
        type === 'choice' && choices ? (
          <ChoiceChips
            choices={choices}
            values={many.map(String)}
            onChange={(values) => onChange(op, values)}
          />
        ) : (
          <div className={styles.wide}>
            <ChipsInput
              aria-label={messages.oneOf}
              placeholder={messages.oneOfPlaceholder}
              commas
              values={many.map(String)}
              onChange={(values) => onChange(op, type === undefined ? values.map(readScalar) : values)}
            />
          </div>
        )
      ) : op === 'matches' ? (
        <div className={styles.wide}>
          <PatternInput
            isWhole
            pattern={typeof one === 'string' ? one : ''}
            onChange={(pattern) => onChange(op, pattern, true)}
          />
        </div>
      ) : isPresenceOp(op) ? null : (
        <ValueOrSlot
          type={valueType}
          choices={choices}
          value={one}
          {...(type !== undefined && { comparedWith: { type, ...(slot !== undefined && { slot }) } })}
          onChange={(next, typing) => onChange(op, read(next), typing)}
        />
      )}
      {unit && !isPresenceOp(op) && <span>{unit}</span>}
    </>
  );
}

function pair(low: Scalar | undefined, high: Scalar | undefined): Scalar[] {
  if (low === undefined) return high === undefined ? [] : ['', high];
  return high === undefined ? [low] : [low, high];
}
