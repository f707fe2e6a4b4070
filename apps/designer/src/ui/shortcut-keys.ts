import { uiMessages } from './messages.ts';

const macSigns: Readonly<Record<string, string>> = {
  Mod: '⌘',
  Shift: '⇧',
  Alt: '⌥',
  Ctrl: '⌃',
  Enter: '↵',
  Delete: '⌫',
};
const arrows: Readonly<Record<string, string>> = { Up: '↑', Down: '↓', Left: '←', Right: '→' };

/** `Mod+Shift+Z` -> `⌘⇧Z` on a Mac, `Ctrl+Shift+Z` elsewhere, as keyboards of that language say it. */
export function shortcutKeys(keys: string, isMac: boolean): string {
  const names = isMac ? macSigns : uiMessages.keys;
  return keys
    .split('+')
    .map((key) => arrows[key] ?? names[key] ?? key)
    .join(isMac ? '' : '+');
}
