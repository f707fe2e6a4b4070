import { Minus, Plus } from 'lucide-react';
import { type ComponentProps, type ReactNode, useState } from 'react';
import controlStyles from './control.module.css';
import { cx } from './cx.ts';
import { useFieldControl } from './Field.tsx';
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

  const change = (text: string) => {
    setDraft(text);
    const read = readNumber(text, limits);
    if (read !== null && read !== value) onValueChange(read);
  };
  const stepBy = (direction: 1 | -1) => {
    setDraft(null);
    const next = stepNumber(value, direction, step, limits);
    if (next !== value) onValueChange(next);
  };

  return (
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
}
