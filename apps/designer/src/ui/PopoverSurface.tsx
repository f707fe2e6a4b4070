import { Popover as Radix } from 'radix-ui';
import { type ReactNode, type RefObject, useRef } from 'react';
import { cx } from './cx.ts';
import listStyles from './list.module.css';
import styles from './Popover.module.css';
import { isOnToast } from './Toast.tsx';

export interface PopoverSurfaceProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** What it hangs from, and what has the focus again afterwards. */
  trigger: RefObject<HTMLElement | null>;
  id: string;
  label: string;
  side: 'top' | 'right' | 'bottom' | 'left';
  align: 'start' | 'center' | 'end';
  width: number | undefined;
  padding: 'none' | 'normal';
  children: ReactNode;
}

/** An open popover. */
export function PopoverSurface({
  open,
  onOpenChange,
  trigger,
  id,
  label,
  side,
  align,
  width,
  padding,
  children,
}: PopoverSurfaceProps) {
  const leftByPointer = useRef(false);
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Anchor virtualRef={trigger as RefObject<HTMLElement>} />
      <Radix.Portal>
        <Radix.Content
          id={id}
          aria-label={label}
          className={cx(listStyles.surface, padding === 'normal' && styles.padded, styles.content)}
          style={{ width }}
          side={side}
          align={align}
          sideOffset={6}
          collisionPadding={8}
          onInteractOutside={(event) => {
            // The trigger closes it itself, by its click.
            const isOnTrigger = event.target instanceof Node && trigger.current?.contains(event.target);
            if (isOnTrigger || isOnToast(event.target)) event.preventDefault();
            else leftByPointer.current = true;
          }}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            if (!leftByPointer.current) trigger.current?.focus();
            leftByPointer.current = false;
          }}
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
