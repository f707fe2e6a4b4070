import { type MouseEvent, type PointerEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import type { MenuItems } from './menu-items.ts';
import { menuOnDemand } from './menu-on-demand.ts';
import { fetchesAhead, type OnDemand, useOnDemand } from './use-on-demand.ts';
import { withProps } from './with-props.ts';

export interface ContextMenuProps {
  /** A function is asked when the menu opens, so it can depend on what was clicked. */
  items: MenuItems | (() => MenuItems);
  /** What the items are made of, where that too is fetched when it is wanted; `items` is asked when it is there. */
  needs?: OnDemand<unknown>;
  onOpenChange?: (open: boolean) => void;
  disabled?: boolean;
  onCloseAutoFocus?: (event: Event) => void;
  /** One element that takes a ref and props: the area that answers the right click. */
  children: ReactNode;
}

/** How long a finger rests on the area until that is a right click. */
const longPress = 700;

export function ContextMenu({
  items,
  needs,
  onOpenChange,
  disabled = false,
  onCloseAutoFocus,
  children,
}: ContextMenuProps) {
  const [open, setOpenState] = useState(false);
  const [anchor, setAnchor] = useState(() => pointAnchor(0, 0));
  const [byKeyboard, setByKeyboard] = useState(false);
  const pressing = useRef<ReturnType<typeof setTimeout>>(undefined);
  const setOpen = (next: boolean) => {
    setOpenState(next);
    if (next !== open) onOpenChange?.(next);
  };
  const close = () => setOpen(false);
  const Surface = useOnDemand(menuOnDemand, open, close);
  const hasItems = useOnDemand(needs ?? menuOnDemand, open, close) !== null;
  useEffect(() => () => clearTimeout(pressing.current), []);

  const openAt = (x: number, y: number) => {
    setAnchor(pointAnchor(x, y));
    setOpen(true);
  };
  const endPress = () => clearTimeout(pressing.current);
  const area = {
    onContextMenu: (event: MouseEvent) => {
      endPress();
      if (event.defaultPrevented) return;
      event.preventDefault();
      // The menu key and Shift+F10 say so by having no button.
      setByKeyboard(event.button !== 2 && !event.ctrlKey);
      openAt(event.clientX, event.clientY);
    },
    onPointerDown: ({ pointerType, clientX, clientY }: PointerEvent) => {
      if (pointerType === 'mouse') return;
      endPress();
      setOpen(false);
      pressing.current = setTimeout(() => {
        setByKeyboard(false);
        openAt(clientX, clientY);
      }, longPress);
    },
    onPointerMove: ({ pointerType }: PointerEvent) => {
      if (pointerType !== 'mouse') endPress();
    },
    onPointerCancel: endPress,
    onPointerUp: endPress,
  };
  return (
    <>
      {withProps(children, {
        'data-state': open ? 'open' : 'closed',
        ...fetchesAhead(menuOnDemand, needs),
        ...(disabled ? {} : area),
      })}
      {Surface && hasItems && (
        <Surface
          open={open}
          onOpenChange={setOpen}
          items={items}
          anchor={anchor}
          side="right"
          align="start"
          sideOffset={2}
          byKeyboard={byKeyboard}
          onCloseAutoFocus={onCloseAutoFocus}
        />
      )}
    </>
  );
}

const pointAnchor = (x: number, y: number) => ({
  current: { getBoundingClientRect: () => new DOMRect(x, y, 0, 0) },
});
