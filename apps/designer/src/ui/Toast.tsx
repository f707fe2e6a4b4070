import { CircleAlert, CircleCheck, X } from 'lucide-react';
import { Toast as Radix } from 'radix-ui';
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import { Button } from './Button.tsx';
import { cx } from './cx.ts';
import styles from './Toast.module.css';

export interface ToastOptions {
  text: string;
  tone?: 'neutral' | 'ok' | 'bad';
  action?: { label: string; onSelect: () => void };
  /** Milliseconds; 6 s, or 10 s with an action. The clock stops while it is hovered or focused. */
  duration?: number;
  /** A toast with the same id takes the place of the one before. */
  id?: string;
}

export interface ToastApi {
  /** Returns the id, for `dismiss`. */
  show: (options: ToastOptions) => string;
  dismiss: (id: string) => void;
}

const ToastContext = createContext<ToastApi | null>(null);

interface ShownToast extends ToastOptions {
  id: string;
  key: number;
}

const atMost = 3;
let lastKey = 0;

export function ToastProvider({ children }: { children: ReactNode }) {
  const [toasts, setToasts] = useState<readonly ShownToast[]>([]);
  const api = useMemo<ToastApi>(
    () => ({
      show: (options) => {
        lastKey += 1;
        const toast = { ...options, id: options.id ?? `toast${lastKey}`, key: lastKey };
        setToasts((shown) => [...shown.filter((other) => other.id !== toast.id), toast].slice(-atMost));
        return toast.id;
      },
      dismiss: (id) => setToasts((shown) => shown.filter((toast) => toast.id !== id)),
    }),
    [],
  );

  return (
    <ToastContext value={api}>
      <Radix.Provider label="Message" swipeDirection="down">
        {children}
        {toasts.map((toast) => (
          <Radix.Root
            key={toast.key}
            className={cx(styles.toast, toast.tone && styles[toast.tone])}
            duration={toast.duration ?? (toast.action ? 10_000 : 6_000)}
            type={toast.tone === 'bad' ? 'foreground' : 'background'}
            onOpenChange={(open) => {
              if (!open) api.dismiss(toast.id);
            }}
          >
            {toast.tone === 'ok' && <CircleCheck aria-hidden="true" />}
            {toast.tone === 'bad' && <CircleAlert aria-hidden="true" />}
            <Radix.Title className={styles.text}>{toast.text}</Radix.Title>
            {toast.action && (
              <Radix.Action asChild altText={toast.action.label}>
                <Button
                  size="small"
                  variant="ghost"
                  className={styles.action}
                  onClick={toast.action.onSelect}
                >
                  {toast.action.label}
                </Button>
              </Radix.Action>
            )}
            <Radix.Close className={styles.close} aria-label="Dismiss">
              <X aria-hidden="true" />
            </Radix.Close>
          </Radix.Root>
        ))}
        <Radix.Viewport className={styles.viewport} />
      </Radix.Provider>
    </ToastContext>
  );
}

export function useToast(): ToastApi {
  const api = useContext(ToastContext);
  if (!api) throw new Error('useToast needs a <UiProviders> above it.');
  return api;
}
