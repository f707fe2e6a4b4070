import { Popover as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import listStyles from './list.module.css';
import styles from './Popover.module.css';
import { isOnToast } from './Toast.tsx';

export interface PopoverProps {
  /** One element that takes a ref and props. */
  trigger?: ReactNode;
  /** Where it hangs when there is no trigger: a point on the screen. */
  anchor?: { x: number; y: number };
  label: string;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  side?: 'top' | 'right' | 'bottom' | 'left';
  align?: 'start' | 'center' | 'end';
  width?: number;
  padding?: 'none' | 'normal';
  children: ReactNode;
}

export function Popover({
  trigger,
  anchor,
  label,
  open,
  onOpenChange,
  side = 'bottom',
  align = 'start',
  width,
  padding = 'normal',
  children,
}: PopoverProps) {
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      {trigger !== undefined && <Radix.Trigger asChild>{trigger}</Radix.Trigger>}
      {anchor && <Radix.Anchor style={{ position: 'fixed', left: anchor.x, top: anchor.y }} />}
      <Radix.Portal>
        <Radix.Content
          aria-label={label}
          className={cx(listStyles.surface, padding === 'normal' && styles.padded, styles.content)}
          style={{ width }}
          side={side}
          align={align}
          sideOffset={anchor ? 0 : 6}
          collisionPadding={8}
          onInteractOutside={(event) => {
            if (isOnToast(event.target)) event.preventDefault();
          }}
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
