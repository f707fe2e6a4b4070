import styles from './Kbd.module.css';
import { shortcutKeys } from './shortcut-keys.ts';

const isMac = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent);

/** A shortcut as the keyboard in front of the person writes it. `keys` as in `Mod+Shift+Z`. */
export function Kbd({ keys }: { keys: string }) {
  return <kbd className={styles.kbd}>{shortcutKeys(keys, isMac)}</kbd>;
}
