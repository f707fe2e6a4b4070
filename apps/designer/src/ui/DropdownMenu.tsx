import { type KeyboardEvent, type PointerEvent, type ReactNode, useId, useRef, useState } from 'react';
import type { MenuItems } from './menu-items.ts';
import { menuOnDemand } from './menu-on-demand.ts';
import { fetchesAhead, type OnDemand, useOnDemand } from './use-on-demand.ts';
import { withProps } from './with-props.ts';

export interface DropdownMenuProps {
  /** A Button or IconButton. */
  trigger: ReactNode;
  items: MenuItems | (() => MenuItems);
  /** What the items are made of, where that too is fetched when it is wanted; `items` is asked when it is there. */
  needs?: OnDemand<unknown>;
  align?: 'start' | 'center' | 'end';
  side?: 'top' | 'right' | 'bottom' | 'left';
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  /** When an item moved the focus somewhere itself, prevent the default of sending it back to the trigger. */
  onCloseAutoFocus?: (event: Event) => void;
}

export function DropdownMenu({
  trigger,
  items,
  needs,
  align = 'end',
  side = 'bottom',
  open: openFromOutside,
  onOpenChange,
  onCloseAutoFocus,
}: DropdownMenuProps) {
  const id = useId();
  const button = useRef<HTMLElement>(null);
  const [ownOpen, setOwnOpen] = useState(false);
  const [byKeyboard, setByKeyboard] = useState(false);
  const open = openFromOutside ?? ownOpen;
  const setOpen = (next: boolean) => {
    setOwnOpen(next);
    if (next !== open) onOpenChange?.(next);
  };
  const close = () => setOpen(false);
  const Surface = useOnDemand(menuOnDemand, open, close);
  const hasItems = useOnDemand(needs ?? menuOnDemand, open, close) !== null;

  return (
    <>
      {withProps(trigger, {
        ref: button,
        id: `${id}-button`,
        'aria-haspopup': 'menu',
        'aria-expanded': open,
        'aria-controls': open && Surface && hasItems ? id : undefined,
        'data-state': open ? 'open' : 'closed',
        ...fetchesAhead(menuOnDemand, needs),
        onPointerDown: (event: PointerEvent) => {
          if (event.button !== 0 || event.ctrlKey) return;
          // Opening, the focus goes to the menu, not to the button as it would by default.
          if (!open) event.preventDefault();
          setByKeyboard(false);
          setOpen(!open);
        },
        onKeyDown: (event: KeyboardEvent) => {
          if (!['Enter', ' ', 'ArrowDown'].includes(event.key)) return;
          event.preventDefault();
          setByKeyboard(true);
          setOpen(event.key === 'ArrowDown' || !open);
        },
      })}
      {Surface && hasItems && (
        <Surface
          open={open}
          onOpenChange={setOpen}
          items={items}
          anchor={button}
          id={id}
          labelledBy={`${id}-button`}
          side={side}
          align={align}
          sideOffset={4}
          byKeyboard={byKeyboard}
          returnTo={button}
          onCloseAutoFocus={onCloseAutoFocus}
        />
      )}
    </>
  );
}
