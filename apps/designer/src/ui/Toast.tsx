import { CircleAlert, CircleCheck, X } from 'lucide-react';
import {
  createContext,
  type FocusEvent,
  type ReactNode,
  useContext,
  useEffect,
  useEffectEvent,
  useMemo,
  useRef,
  useState,
} from 'react';
import { createPortal } from 'react-dom';
import { Button } from './Button.tsx';
import { cx } from './cx.ts';
import { uiMessages as words } from './messages.ts';
import styles from './Toast.module.css';

interface ToastOptions {
  text: string;
  tone?: 'neutral' | 'ok' | 'bad';
  action?: { label: string; onSelect: () => void };
  /** Milliseconds; 6 s, or 10 s with an action. The clock stops while a toast is hovered or focused. */
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

/**
 * Not Radix's: there Escape anywhere closes the newest toast instead of what one is working in, and with it the
 * chance to undo. Here a toast takes no key but F8, which goes to it.
 */
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
      {children}
      <ToastShelf toasts={toasts} onDismiss={api.dismiss} />
    </ToastContext>
  );
}

export function useToast(): ToastApi {
  const api = useContext(ToastContext);
  if (!api) throw new Error('useToast needs a <ToastProvider> above it.');
  return api;
}

/** True of a click on a toast, which is outside of every dialog and must not close it. */
export function isOnToast(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[data-toasts]') !== null;
}

function ToastShelf({
  toasts,
  onDismiss,
}: {
  toasts: readonly ShownToast[];
  onDismiss: (id: string) => void;
}) {
  const shelf = useRef<HTMLElement>(null);
  const cameFrom = useRef<Element | null>(null);
  const [held, setHeld] = useState(false);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'F8') return;
      shelf.current?.lastElementChild?.querySelector('button')?.focus();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);

  const dismiss = (toast: ShownToast) => {
    // Whoever was on it by keyboard goes back to where they were.
    if (shelf.current?.contains(document.activeElement) && cameFrom.current instanceof HTMLElement) {
      cameFrom.current.focus();
    }
    setHeld(false);
    onDismiss(toast.id);
  };
  const onFocus = (event: FocusEvent) => {
    setHeld(true);
    if (!shelf.current?.contains(event.relatedTarget)) cameFrom.current = event.relatedTarget;
  };

  return createPortal(
    <section
      ref={shelf}
      data-toasts=""
      aria-label={words.notices}
      aria-live="polite"
      aria-relevant="additions"
      className={styles.shelf}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={onFocus}
      onBlur={() => setHeld(false)}
    >
      {toasts.map((toast) => (
        <ToastCard key={toast.key} toast={toast} held={held} onDismiss={() => dismiss(toast)} />
      ))}
    </section>,
    document.body,
  );
}

function ToastCard({ toast, held, onDismiss }: { toast: ShownToast; held: boolean; onDismiss: () => void }) {
  const duration = toast.duration ?? (toast.action ? 10_000 : 6_000);
  const goAway = useEffectEvent(onDismiss);
  useEffect(() => {
    if (held || !Number.isFinite(duration)) return;
    const timer = setTimeout(() => goAway(), duration);
    return () => clearTimeout(timer);
  }, [held, duration]);

  return (
    <div
      role={toast.tone === 'bad' ? 'alert' : undefined}
      className={cx(styles.toast, toast.tone && styles[toast.tone])}
    >
      {toast.tone === 'ok' && <CircleCheck aria-hidden="true" />}
      {toast.tone === 'bad' && <CircleAlert aria-hidden="true" />}
      <p className={styles.text}>{toast.text}</p>
      {toast.action && (
        <Button
          size="small"
          variant="ghost"
          className={styles.action}
          onClick={() => {
            onDismiss();
            toast.action?.onSelect();
          }}
        >
          {toast.action.label}
        </Button>
      )}
      <button type="button" className={styles.close} aria-label={words.dismiss} onClick={onDismiss}>
        <X aria-hidden="true" />
      </button>
    </div>
  );
}
