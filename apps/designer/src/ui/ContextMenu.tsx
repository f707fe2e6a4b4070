import { ContextMenu as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import listStyles from './list.module.css';
import styles from './MenuList.module.css';
import { MenuList } from './MenuList.tsx';
import type { MenuItems } from './menu-items.ts';

export interface ContextMenuProps {
  /** A function is asked when the menu opens, so it can depend on what was clicked. */
  items: MenuItems | (() => MenuItems);
  onOpenChange?: (open: boolean) => void;
  disabled?: boolean;
  onCloseAutoFocus?: (event: Event) => void;
  /** One element that takes a ref and props: the area that answers the right click. */
  children: ReactNode;
}

export function ContextMenu({ items, onOpenChange, disabled, onCloseAutoFocus, children }: ContextMenuProps) {
  return (
    <Radix.Root onOpenChange={onOpenChange} modal={false}>
      <Radix.Trigger asChild disabled={disabled}>
        {children}
      </Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          className={cx(listStyles.surface, styles.menu)}
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
