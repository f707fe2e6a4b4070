import { Check, ChevronRight } from 'lucide-react';
import type { ContextMenu, DropdownMenu } from 'radix-ui';
import { cx } from './cx.ts';
import { Kbd } from './Kbd.tsx';
import listStyles from './list.module.css';
import styles from './MenuList.module.css';
import type { MenuItem, MenuItems } from './menu-items.ts';

type Parts = typeof DropdownMenu | typeof ContextMenu;

/** Draws menu items with the parts of either kind of menu. */
export function MenuList({ items, parts }: { items: MenuItems; parts: Parts }) {
  return items.map((item, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: a menu's list does not change while it is open.
    item ? <Entry key={index} item={item} parts={parts} /> : null,
  );
}

function Entry({ item, parts }: { item: MenuItem; parts: Parts }) {
  const P = parts;
  switch (item.type) {
    case 'separator':
      return <P.Separator className={listStyles.separator} />;
    case 'heading':
      return <P.Label className={listStyles.heading}>{item.label}</P.Label>;
    case 'check':
      return (
        <P.CheckboxItem
          className={listStyles.item}
          checked={item.checked}
          disabled={item.disabled}
          onSelect={item.onSelect}
        >
          {item.icon}
          <span className={listStyles.text}>{item.label}</span>
          <P.ItemIndicator className={listStyles.tick}>
            <Check aria-hidden="true" />
          </P.ItemIndicator>
        </P.CheckboxItem>
      );
    case 'submenu':
      return (
        <P.Sub>
          <P.SubTrigger className={listStyles.item} disabled={item.disabled}>
            {item.icon}
            <span className={listStyles.text}>{item.label}</span>
            <span className={listStyles.end}>
              <ChevronRight aria-hidden="true" />
            </span>
          </P.SubTrigger>
          <P.Portal>
            <P.SubContent className={cx(listStyles.surface, styles.menu)} collisionPadding={8} sideOffset={2}>
              <MenuList items={item.items} parts={parts} />
            </P.SubContent>
          </P.Portal>
        </P.Sub>
      );
    case 'item':
    case undefined:
      return (
        <P.Item
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
        </P.Item>
      );
  }
}
