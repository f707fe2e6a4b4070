import { createContext, type ReactNode, useContext, useId, useState } from 'react';
import { cx } from './cx.ts';
import styles from './Field.module.css';

interface FieldWiring {
  controlId: string;
  labelId: string;
  describedBy: string | undefined;
  invalid: boolean;
  required: boolean;
}

type Tell = (error: string | null) => void;

const FieldContext = createContext<FieldWiring | null>(null);
const TellContext = createContext<Tell | null>(null);

export interface FieldProps {
  label: ReactNode;
  /** What to write here, or what it does. */
  hint?: ReactNode;
  /** What is wrong and what to do next; announced when it appears. */
  error?: ReactNode;
  required?: boolean;
  hideLabel?: boolean;
  /** Beside the label, at the far end: a button, a count. */
  action?: ReactNode;
  /** `row` puts a switch or a short control at the end of the line. */
  layout?: 'column' | 'row';
  className?: string;
  /** One control of `ui/`; it takes its id, name, hint and error from here. */
  children: ReactNode;
}

export function Field({
  label,
  hint,
  error,
  required = false,
  hideLabel = false,
  action,
  layout = 'column',
  className,
  children,
}: FieldProps) {
  const id = useId();
  const [told, tell] = useState<string | null>(null);
  const shown = error || told;
  const hasError = Boolean(shown);
  const hintId = hint ? `${id}hint` : undefined;
  const errorId = hasError ? `${id}error` : undefined;
  const wiring: FieldWiring = {
    controlId: `${id}control`,
    labelId: `${id}label`,
    describedBy: [hintId, errorId].filter(Boolean).join(' ') || undefined,
    invalid: hasError,
    required,
  };
  return (
    <FieldContext value={wiring}>
      <div className={cx(styles.field, layout === 'row' && styles.row, className)}>
        <div className={cx(styles.head, hideLabel && styles.hidden)}>
          <label id={wiring.labelId} htmlFor={wiring.controlId} className={styles.label}>
            {label}
          </label>
          {action}
        </div>
        <TellContext value={tell}>{children}</TellContext>
        {hint && (
          <p id={hintId} className={styles.hint}>
            {hint}
          </p>
        )}
        <div role="status" className={styles.status}>
          {hasError && (
            <p id={errorId} className={styles.error}>
              {shown}
            </p>
          )}
        </div>
      </div>
    </FieldContext>
  );
}

/** What lies over a field is not its control: a dialog that a picker opens has fields of its own. */
export function OutsideField({ children }: { children: ReactNode }) {
  return <FieldContext value={null}>{children}</FieldContext>;
}

/** The id, name and description a control takes from the Field around it; nothing outside one. */
export function useFieldControl() {
  const field = useContext(FieldContext);
  if (!field) return {};
  return {
    id: field.controlId,
    'aria-labelledby': field.labelId,
    'aria-describedby': field.describedBy,
    'aria-invalid': field.invalid || undefined,
    'aria-required': field.required || undefined,
  };
}

/** For a control that knows itself what is wrong: says so where the Field around it does. Null outside one. */
export const useTellField = (): Tell | null => useContext(TellContext);
