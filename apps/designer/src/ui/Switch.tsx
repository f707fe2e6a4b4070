import { Switch as Radix } from 'radix-ui';
import { useFieldControl } from './Field.tsx';
import styles from './Switch.module.css';

export interface SwitchProps {
  checked: boolean;
  onCheckedChange: (checked: boolean) => void;
  disabled?: boolean;
  id?: string;
  'aria-label'?: string;
}

/** Takes effect at once. Inside `<Field layout="row">` it takes its name from the label. */
export function Switch({ checked, onCheckedChange, disabled, ...rest }: SwitchProps) {
  const { 'aria-required': _required, ...field } = useFieldControl();
  return (
    <Radix.Root
      {...field}
      {...rest}
      checked={checked}
      onCheckedChange={onCheckedChange}
      disabled={disabled}
      className={styles.switch}
    >
      <Radix.Thumb className={styles.thumb} />
    </Radix.Root>
  );
}
