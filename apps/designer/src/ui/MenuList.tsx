import { Check, ChevronRight } from 'lucide-react';
import { Menu as Radix } from 'radix-ui/internal';
import { useState } from 'react';
import { cx } from './cx.ts';
import { Kbd } from './Kbd.tsx';
import listStyles from './list.module.css';
import styles from './MenuList.module.css';
import type { MenuItem, MenuItems } from './menu-items.ts';
import { portalPlace } from './portal-place.ts';

/** The items of an open menu. */
export function MenuList({ items }: { items: MenuItems }) {
  return items.map((item, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: a menu's list does not change while it is open.
    item ? <Entry key={index} item={item} /> : null,
  );
}

function Entry({ item }: { item: MenuItem }) {
  switch (item.type) {
    case 'separator':
      return <Radix.Separator className={listStyles.separator} />;
    case 'heading':
      return <Radix.Label className={listStyles.heading}>{item.label}</Radix.Label>;
    case 'check':
      return (
        <Radix.CheckboxItem
          className={listStyles.item}
          checked={item.checked}
          disabled={item.disabled}
          onSelect={item.onSelect}
        >
          {item.icon}
          <span className={listStyles.text}>{item.label}</span>
          <Radix.ItemIndicator className={listStyles.tick}>
            <Check aria-hidden="true" />
          </Radix.ItemIndicator>
        </Radix.CheckboxItem>
      );
    case 'submenu':
      return <Submenu item={item} />;
    case 'item':
    case undefined:
      return (
        <Radix.Item
          className={cx(listStyles.item, item.danger && listStyles.danger)}
          disabled={item.disabled}
          onSelect={item.onSelect}
        >
          {item.icon}
          <span className={listStyles.text}>
            {item.label}
            {item.hint && <small className={listStyles.hint}>{item.hint}</small>}
          </span>
          {item.shortcut && (
            <span className={listStyles.end}>
              <Kbd keys={item.shortcut} />
            </span>
          )}
        </Radix.Item>
      );
  }
}

function Submenu({ item }: { item: Extract<MenuItem, { type: 'submenu' }> }) {
  const [open, setOpen] = useState(false);
  return (
    <Radix.Sub open={open} onOpenChange={setOpen}>
      <Radix.SubTrigger className={listStyles.item} disabled={item.disabled}>
        {item.icon}
        <span className={listStyles.text}>{item.label}</span>
        <span className={listStyles.end}>
          <ChevronRight aria-hidden="true" />
        </span>
      </Radix.SubTrigger>
      <Radix.Portal container={portalPlace()}>
        <Radix.SubContent className={cx(listStyles.surface, styles.menu)} collisionPadding={8} sideOffset={2}>
          <MenuList items={item.items} />
        </Radix.SubContent>
      </Radix.Portal>
    </Radix.Sub>
  );
}
