import { Minus, Plus } from 'lucide-react';
import { type ComponentProps, type ReactNode, useRef, useState } from 'react';
import controlStyles from './control.module.css';
import { cx } from './cx.ts';
import { useFieldControl, useTellField } from './Field.tsx';
import { uiMessages } from './messages.ts';
import styles from './NumberField.module.css';
import { readNumber, stepNumber } from './read-number.ts';

export interface NumberFieldProps
  extends Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'min' | 'max' | 'step' | 'size' | 'type'> {
  value: number | undefined;
  /** `undefined` when emptied. Not called while what is written is not an allowed number. */
  onValueChange: (value: number | undefined) => void;
  min?: number;
  max?: number;
  step?: number;
  integer?: boolean;
  unit?: ReactNode;
  steppers?: boolean;
  size?: 'small' | 'medium';
}

export function NumberField({
  value,
  onValueChange,
  min,
  max,
  step = 1,
  integer = false,
  unit,
  steppers = false,
  size = 'medium',
  className,
  ...rest
}: NumberFieldProps) {
  const field = useFieldControl();
  const [draft, setDraft] = useState<string | null>(null);
  const limits = { min, max, integer };
  const unreadable = draft !== null && readNumber(draft, limits) === null;

  const tellField = useTellField();
  const [told, setTold] = useState<string | null>(null);
  // What was there before typing: what cannot be taken does not leave its first digit behind.
  const before = useRef(value);

  const tell = (wrong: string | null) => (tellField ? tellField(wrong) : setTold(wrong));
  const change = (text: string) => {
    if (draft === null) before.current = value;
    setDraft(text);
    tell(readNumber(text, limits) === null ? uiMessages.allowedNumber(integer, min, max) : null);
    const read = readNumber(text, limits);
    if (read !== null && read !== value) onValueChange(read);
  };
  const stepBy = (direction: 1 | -1) => {
    setDraft(null);
    tell(null);
    const next = stepNumber(value, direction, step, limits);
    if (next !== value) onValueChange(next);
  };

  const control = (
    <div
      className={cx(controlStyles.control, styles.wrap, size === 'small' && controlStyles.small, className)}
    >
      <input
        autoComplete="off"
        inputMode={integer ? 'numeric' : 'decimal'}
        {...field}
        {...rest}
        aria-invalid={unreadable || field['aria-invalid']}
        className={styles.input}
        value={draft ?? (value === undefined ? '' : String(value))}
        onChange={(event) => change(event.target.value)}
        onBlur={(event) => {
          // What is allowed stays said: the number that comes back would be a riddle.
          if (unreadable && before.current !== value) onValueChange(before.current);
          setDraft(null);
          rest.onBlur?.(event);
        }}
        onKeyDown={(event) => {
          if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
            event.preventDefault();
            stepBy(event.key === 'ArrowUp' ? 1 : -1);
          }
          rest.onKeyDown?.(event);
        }}
      />
      {unit !== undefined && <span className={styles.unit}>{unit}</span>}
      {steppers && (
        <span className={styles.steppers} aria-hidden="true">
          <button
            type="button"
            tabIndex={-1}
            disabled={min !== undefined && value !== undefined && value <= min}
            onClick={() => stepBy(-1)}
          >
            <Minus />
          </button>
          <button
            type="button"
            tabIndex={-1}
            disabled={max !== undefined && value !== undefined && value >= max}
            onClick={() => stepBy(1)}
          >
            <Plus />
          </button>
        </span>
      )}
    </div>
  );
  if (tellField) return control;
  return (
    <>
      {control}
      {told !== null && (
        <span role="alert" className={styles.told}>
          {told}
        </span>
      )}
    </>
  );
}
