import type { ComponentProps, ReactNode } from 'react';
import { cx } from './cx.ts';
import styles from './Pill.module.css';

export interface PillProps extends ComponentProps<'span'> {
  tone?: 'neutral' | 'accent' | 'ok' | 'warn' | 'bad';
  icon?: ReactNode;
}

/** A state or a count, in a word or two. */
export function Pill({ tone = 'neutral', icon, className, children, ...rest }: PillProps) {
  return (
    <span {...rest} className={cx(styles.pill, styles[tone], className)}>
      {icon}
      {children}
    </span>
  );
}
