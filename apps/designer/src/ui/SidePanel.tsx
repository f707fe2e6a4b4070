import { X } from 'lucide-react';
import { type KeyboardEvent, type PointerEvent, type ReactNode, useId, useRef, useState } from 'react';
import { cx } from './cx.ts';
import { IconButton } from './IconButton.tsx';
import { uiMessages as words } from './messages.ts';
import styles from './SidePanel.module.css';

export interface SidePanelProps {
  side: 'left' | 'right';
  /** Its name for assistive technology, and its heading when `title` is not given but `onClose` or `actions` are. */
  label: string;
  title?: ReactNode;
  actions?: ReactNode;
  onClose?: () => void;
  width?: { initial: number; min: number; max: number };
  /** Where the width is remembered on this computer; without it the panel keeps its initial width. */
  storageKey?: string;
  className?: string;
  children: ReactNode;
}

/** A panel at the side whose inner edge can be dragged, or moved with the arrow keys. */
export function SidePanel({
  side,
  label,
  title,
  actions,
  onClose,
  width = { initial: 248, min: 200, max: 480 },
  storageKey,
  className,
  children,
}: SidePanelProps) {
  const id = useId();
  const [size, setSize] = useState(() => clamp(storedWidth(storageKey) ?? width.initial, width));
  const drag = useRef<{ from: number; at: number } | null>(null);

  const resize = (to: number) => {
    const next = clamp(to, width);
    setSize(next);
    storeWidth(storageKey, next);
  };
  const outwards = side === 'left' ? 1 : -1;
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { from: event.clientX, at: size };
  };
  const onPointerMove = (event: PointerEvent) => {
    if (drag.current) resize(drag.current.at + (event.clientX - drag.current.from) * outwards);
  };
  const onPointerEnd = () => {
    drag.current = null;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.shiftKey ? 40 : 8;
    const by = event.key === 'ArrowRight' ? step : event.key === 'ArrowLeft' ? -step : 0;
    if (by !== 0) resize(size + by * outwards);
    else if (event.key === 'Home') resize(width.min);
    else if (event.key === 'End') resize(width.max);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <aside
      id={id}
      aria-label={label}
      className={cx(styles.panel, styles[side], className)}
      style={{ width: size }}
    >
      {(title !== undefined || actions !== undefined || onClose) && (
        <header className={styles.head}>
          <h2 className={styles.title}>{title ?? label}</h2>
          {actions}
          {onClose && <IconButton label={words.closePart(label)} icon={<X />} onClick={onClose} />}
        </header>
      )}
      <div className={styles.body}>{children}</div>
      {storageKey !== undefined && (
        // biome-ignore lint/a11y/useSemanticElements: an hr cannot be moved; this is the window-splitter pattern.
        <div
          role="separator"
          aria-label={words.widthOf(label)}
          aria-orientation="vertical"
          aria-controls={id}
          aria-valuenow={size}
          aria-valuemin={width.min}
          aria-valuemax={width.max}
          tabIndex={0}
          className={styles.edge}
          onPointerDown={onPointerDown}
          onPointerMove={onPointerMove}
          onPointerUp={onPointerEnd}
          onPointerCancel={onPointerEnd}
          onDoubleClick={() => resize(width.initial)}
          onKeyDown={onKeyDown}
        />
      )}
    </aside>
  );
}

function clamp(value: number, { min, max }: { min: number; max: number }): number {
  return Math.round(Math.min(max, Math.max(min, value)));
}

function storedWidth(key: string | undefined): number | undefined {
  if (key === undefined) return undefined;
  try {
    const stored = Number(localStorage.getItem(key));
    return stored > 0 ? stored : undefined;
  } catch {
    return undefined;
  }
}

function storeWidth(key: string | undefined, width: number): void {
  if (key === undefined) return;
  try {
    localStorage.setItem(key, String(width));
  } catch {
    // A browser that keeps nothing: the width lasts as long as the page.
  }
}
