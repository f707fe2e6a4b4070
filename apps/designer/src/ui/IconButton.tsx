import type { ComponentProps, ReactNode } from 'react';
import { cx } from './cx.ts';
import styles from './IconButton.module.css';
import { Tooltip } from './Tooltip.tsx';

export interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children' | 'aria-label'> {
  /** What it does, in words: the accessible name and the tooltip. */
  label: string;
  icon: ReactNode;
  /** For example `Mod+Shift+Z`; `Mod` is Cmd on a Mac and Ctrl elsewhere. */
  shortcut?: string;
  size?: 'small' | 'medium';
  /** For a button that stays down. */
  pressed?: boolean;
  tooltipSide?: 'top' | 'right' | 'bottom' | 'left';
}

/** Stays focusable when `disabled`, so that its name and tooltip can still be found. */
export function IconButton({
  label,
  icon,
  shortcut,
  size = 'medium',
  pressed,
  tooltipSide,
  className,
  disabled,
  onClick,
  type = 'button',
  ...rest
}: IconButtonProps) {
  return (
    <Tooltip label={label} shortcut={shortcut} side={tooltipSide}>
      <button
        {...rest}
        type={type}
        aria-label={label}
        aria-pressed={pressed}
        aria-disabled={disabled || undefined}
        className={cx(styles.button, size === 'small' && styles.small, className)}
        onClick={disabled ? (event) => event.preventDefault() : onClick}
      >
        {icon}
      </button>
    </Tooltip>
  );
}
