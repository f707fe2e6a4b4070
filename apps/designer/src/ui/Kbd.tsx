import type { ReactNode } from 'react';
import styles from './Kbd.module.css';
import { shortcutKeys } from './shortcut-keys.ts';

const isMac = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent);

export type KbdProps = { keys: string } | { children: ReactNode };

/** A shortcut as the keyboard in front of the person writes it: `keys` as in `Mod+Shift+Z`, or ready-made words. */
export function Kbd(props: KbdProps) {
  return (
    <kbd className={styles.kbd}>{'keys' in props ? shortcutKeys(props.keys, isMac) : props.children}</kbd>
  );
}
