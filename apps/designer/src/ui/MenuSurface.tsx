import { Menu as Radix } from 'radix-ui/internal';
import { type RefObject, useMemo, useRef } from 'react';
import { cx } from './cx.ts';
import listStyles from './list.module.css';
import styles from './MenuList.module.css';
import { MenuList } from './MenuList.tsx';
import type { MenuItems } from './menu-items.ts';
import { portalPlace } from './portal-place.ts';

export interface MenuSurfaceProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  items: MenuItems | (() => MenuItems);
  /** What it hangs from. */
  anchor: RefObject<{ getBoundingClientRect(): DOMRect } | null>;
  id?: string;
  labelledBy?: string;
  side: 'top' | 'right' | 'bottom' | 'left';
  align: 'start' | 'center' | 'end';
  sideOffset: number;
  /** Opened by a key: the first item has the focus at once. */
  byKeyboard: boolean;
  /** What has the focus afterwards; without it, what had it before. */
  returnTo?: RefObject<HTMLElement | null>;
  onCloseAutoFocus?: (event: Event) => void;
}

/** An open menu, of a button or of a right click. */
export function MenuSurface({
  open,
  onOpenChange,
  items,
  anchor,
  id,
  labelledBy,
  side,
  align,
  sideOffset,
  byKeyboard,
  returnTo,
  onCloseAutoFocus,
}: MenuSurfaceProps) {
  const content = useRef<HTMLDivElement>(null);
  const leftByPointer = useRef(false);
  const place = useMemo(() => (open ? portalPlace() : null), [open]);
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange} modal={false}>
      <Radix.Anchor virtualRef={anchor} />
      <Radix.Portal container={place}>
        <Radix.Content
          ref={content}
          id={id}
          aria-labelledby={labelledBy}
          className={cx(listStyles.surface, styles.menu)}
          side={side}
          align={align}
          sideOffset={sideOffset}
          collisionPadding={8}
          onEntryFocus={(event) => {
            // The key was pressed before this menu was there to see it.
            if (!byKeyboard) return;
            event.preventDefault();
            content.current
              ?.querySelector<HTMLElement>('[role^="menuitem"]:not([data-disabled])')
              ?.focus({ preventScroll: true });
          }}
          onInteractOutside={() => {
            leftByPointer.current = true;
          }}
          onCloseAutoFocus={(event) => {
            onCloseAutoFocus?.(event);
            const stays = leftByPointer.current;
            leftByPointer.current = false;
            if (event.defaultPrevented || (!stays && !returnTo)) return;
            event.preventDefault();
            if (!stays) returnTo?.current?.focus();
          }}
        >
          <LazyList items={items} />
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

/** Asks for the items only while the menu is open. */
function LazyList({ items }: Pick<MenuSurfaceProps, 'items'>) {
  return <MenuList items={typeof items === 'function' ? items() : items} />;
}
