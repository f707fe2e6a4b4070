import { X } from 'lucide-react';
import { Dialog as Radix } from 'radix-ui';
import { type ComponentProps, type ReactNode, useRef } from 'react';
import { cx } from './cx.ts';
import styles from './Dialog.module.css';
import { OutsideField } from './Field.tsx';
import { IconButton } from './IconButton.tsx';
import { lastFocus } from './last-focus.ts';
import { uiMessages as words } from './messages.ts';
import { isOnToast } from './Toast.tsx';

export interface DialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: ReactNode;
  description?: ReactNode;
  size?: 'small' | 'medium' | 'large' | 'wide';
  /** Buttons, the main one last. */
  footer?: ReactNode;
  onSubmit?: () => void;
  onOpenAutoFocus?: ComponentProps<typeof Radix.Content>['onOpenAutoFocus'];
  /** Prevents its default where the focus is not to go back to where it was. */
  onCloseAutoFocus?: ComponentProps<typeof Radix.Content>['onCloseAutoFocus'];
  children?: ReactNode;
}

/** With `onSubmit` the dialog is a form: Enter and a `type="submit"` button in the footer send it. */
export function Dialog({
  open,
  onOpenChange,
  title,
  description,
  size = 'medium',
  footer,
  onSubmit,
  onOpenAutoFocus,
  onCloseAutoFocus,
  children,
}: DialogProps) {
  const opener = useRef<HTMLElement | null>(null);
  const inside = (
    <>
      <div className={styles.body}>{children}</div>
      {footer && <div className={styles.footer}>{footer}</div>}
    </>
  );
  return (
    <OutsideField>
      <Radix.Root open={open} onOpenChange={onOpenChange}>
        <Radix.Portal>
          <Radix.Overlay className={styles.overlay} />
          <Radix.Content
            className={cx(styles.dialog, styles[size])}
            {...(description ? {} : { 'aria-describedby': undefined })}
            onOpenAutoFocus={(event) => {
              opener.current = lastFocus();
              (onOpenAutoFocus ?? focusFirstControl)(event);
            }}
            onCloseAutoFocus={(event) => {
              onCloseAutoFocus?.(event);
              if (event.defaultPrevented || !opener.current?.isConnected) return;
              event.preventDefault();
              opener.current.focus({ preventScroll: true });
            }}
            onInteractOutside={(event) => {
              if (isOnToast(event.target)) event.preventDefault();
            }}
          >
            <div className={styles.head}>
              <div className={styles.titles}>
                <Radix.Title className={styles.title}>{title}</Radix.Title>
                {description && (
                  <Radix.Description className={styles.description}>{description}</Radix.Description>
                )}
              </div>
              <Radix.Close asChild>
                <IconButton label={words.close} icon={<X />} />
              </Radix.Close>
            </div>
            {onSubmit ? (
              <form
                className={styles.form}
                noValidate
                onSubmit={(event) => {
                  event.preventDefault();
                  event.stopPropagation();
                  onSubmit();
                }}
              >
                {inside}
              </form>
            ) : (
              inside
            )}
          </Radix.Content>
        </Radix.Portal>
      </Radix.Root>
    </OutsideField>
  );
}

/** To what the dialog asks for, or its main button; not to the cross that happens to come first. */
function focusFirstControl(event: Event): void {
  if (!(event.target instanceof HTMLElement)) return;
  const control = event.target.querySelector<HTMLElement>(
    `.${styles.body} :is(input:not([hidden]), textarea, select, button, a[href], [tabindex="0"]), .${styles.footer} button:last-of-type`,
  );
  if (!control) return;
  event.preventDefault();
  control.focus();
}
