import { DropdownMenu as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import listStyles from './list.module.css';
import styles from './MenuList.module.css';
import { MenuList } from './MenuList.tsx';
import type { MenuItems } from './menu-items.ts';

export interface DropdownMenuProps {
  /** A Button or IconButton. */
  trigger: ReactNode;
  items: MenuItems | (() => MenuItems);
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
  align = 'end',
  side = 'bottom',
  open,
  onOpenChange,
  onCloseAutoFocus,
}: DropdownMenuProps) {
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange} modal={false}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          className={cx(listStyles.surface, styles.menu)}
          align={align}
          side={side}
          sideOffset={4}
          collisionPadding={8}
          onCloseAutoFocus={onCloseAutoFocus}
        >
          <LazyList items={items} />
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

function LazyList({ items }: { items: MenuItems | (() => MenuItems) }) {
  return <MenuList items={typeof items === 'function' ? items() : items} parts={Radix} />;
}
