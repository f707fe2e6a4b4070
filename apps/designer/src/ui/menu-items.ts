import type { ReactNode } from 'react';

/** What a menu holds, as data: the same list can hang from a button and from a right click. */
export type MenuItem =
  | {
      type?: 'item';
      label: string;
      hint?: string;
      icon?: ReactNode;
      shortcut?: string;
      danger?: boolean;
      disabled?: boolean;
      onSelect: () => void;
    }
  | {
      type: 'check';
      label: string;
      icon?: ReactNode;
      checked: boolean;
      onSelect: () => void;
      disabled?: boolean;
    }
  | { type: 'submenu'; label: string; icon?: ReactNode; items: MenuItems; disabled?: boolean }
  | { type: 'heading'; label: string }
  | { type: 'separator' };

/** `false`, `null` and `undefined` are left out, so that `canUndo && { ... }` reads well. */
export type MenuItems = readonly (MenuItem | false | null | undefined)[];
