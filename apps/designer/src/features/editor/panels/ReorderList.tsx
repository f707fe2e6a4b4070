import { GripVertical } from 'lucide-react';
import {
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { cx } from '../../../ui/cx.ts';
import { Tooltip } from '../../../ui/Tooltip.tsx';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import { messages } from './messages.ts';
import styles from './ReorderList.module.css';

export interface ReorderListProps<T> {
  /** The list's name for assistive technology. */
  label: string;
  items: readonly T[];
  keyOf: (item: T, index: number) => string;
  /** What an item is called when it is moved. */
  nameOf: (item: T, index: number) => string;
  onMove: (from: number, to: number) => void;
  /** Draws an item; `handle` is the grip to put where it belongs. */
  children: (item: T, index: number, handle: ReactNode) => ReactNode;
}

/** A list whose order means something: dragged by its grips, or moved with Alt and the arrow keys anywhere in it. */
export function ReorderList<T>({ label, items, keyOf, nameOf, onMove, children }: ReorderListProps<T>) {
  const list = useRef<HTMLOListElement>(null);
  const [drag, setDrag] = useState<{ from: number; to: number } | null>(null);
  const [said, setSaid] = useState('');
  const movedTo = useRef<number | null>(null);

  // What was moved keeps the focus, also where the list's items have no identity of their own.
  useLayoutEffect(() => {
    const at = movedTo.current;
    if (at === null) return;
    movedTo.current = null;
    const item = list.current?.children[at];
    if (item && !item.contains(document.activeElement)) {
      item.querySelector<HTMLElement>('[data-grip]')?.focus();
    }
  });

  const move = (from: number, to: number) => {
    const item = items[from];
    if (item === undefined || to < 0 || to >= items.length || to === from) return;
    movedTo.current = to;
    setSaid(messages.moved(nameOf(item, from), to + 1, items.length));
    onMove(from, to);
  };

  const onKeyDown = (event: KeyboardEvent, index: number) => {
    if (!event.altKey || event.ctrlKey || event.metaKey) return;
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (by === 0) return;
    event.preventDefault();
    event.stopPropagation();
    move(index, index + by);
  };

  /** Where the dragged item would stand: below every other item whose middle the pointer has passed. */
  const placeAt = (y: number, from: number): number =>
    [...(list.current?.children ?? [])].filter((item, index) => {
      const box = item.getBoundingClientRect();
      return index !== from && y > box.top + box.height / 2;
    }).length;
  const onPointerDown = (event: PointerEvent<HTMLButtonElement>, index: number) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    setDrag({ from: index, to: index });
  };
  const onPointerMove = (event: PointerEvent) => {
    if (!drag) return;
    const to = placeAt(event.clientY, drag.from);
    if (to !== drag.to) setDrag({ ...drag, to });
  };
  const onPointerUp = () => {
    if (drag) move(drag.from, drag.to);
    setDrag(null);
  };

  return (
    <>
      <ol ref={list} aria-label={label} className={styles.list}>
        {items.map((item, index) => (
          <li
            key={keyOf(item, index)}
            className={cx(
              styles.item,
              drag?.from === index && styles.dragged,
              drag && drag.to === index && drag.to < drag.from && styles.before,
              drag && drag.to === index && drag.to > drag.from && styles.after,
            )}
            onKeyDown={(event) => onKeyDown(event, index)}
          >
            {children(
              item,
              index,
              <Tooltip label={messages.moveHint} side="left">
                <button
                  type="button"
                  data-grip
                  className={styles.grip}
                  aria-label={messages.moveItem(nameOf(item, index))}
                  aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
                  onPointerDown={(event) => onPointerDown(event, index)}
                  onPointerMove={onPointerMove}
                  onPointerUp={onPointerUp}
                  onPointerCancel={() => setDrag(null)}
                >
                  <GripVertical aria-hidden="true" />
                </button>
              </Tooltip>,
            )}
          </li>
        ))}
      </ol>
      <VisuallyHidden>
        <span role="status">{said}</span>
      </VisuallyHidden>
    </>
  );
}
