import type { ComponentProps, ReactNode } from 'react';
import styles from './Button.module.css';
import { cx } from './cx.ts';

type ButtonVariant = 'primary' | 'default' | 'ghost' | 'danger';

export interface ButtonProps extends ComponentProps<'button'> {
  variant?: ButtonVariant;
  size?: 'small' | 'medium' | 'large';
  icon?: ReactNode;
  trailing?: ReactNode;
  /** Keeps the width, shows that it is at work and ignores presses. */
  busy?: boolean;
}

export function Button({
  variant = 'default',
  size = 'medium',
  icon,
  trailing,
  busy = false,
  className,
  children,
  onClick,
  type = 'button',
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      aria-busy={busy || undefined}
      aria-disabled={busy || rest['aria-disabled'] || undefined}
      className={cx(styles.button, styles[variant], styles[size], busy && styles.busy, className)}
      onClick={busy ? (event) => event.preventDefault() : onClick}
    >
      {icon}
      {children}
      {trailing}
    </button>
  );
}
