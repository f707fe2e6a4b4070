const macSigns: Readonly<Record<string, string>> = {
  Mod: '⌘',
  Shift: '⇧',
  Alt: '⌥',
  Ctrl: '⌃',
  Enter: '↵',
  Delete: '⌫',
};
const otherNames: Readonly<Record<string, string>> = { Mod: 'Ctrl', Enter: 'Enter' };
const arrows: Readonly<Record<string, string>> = { Up: '↑', Down: '↓', Left: '←', Right: '→' };

/** `Mod+Shift+Z` -> `⌘⇧Z` on a Mac, `Ctrl+Shift+Z` elsewhere. */
export function shortcutKeys(keys: string, isMac: boolean): string {
  const names = isMac ? macSigns : otherNames;
  return keys
    .split('+')
    .map((key) => arrows[key] ?? names[key] ?? key)
    .join(isMac ? '' : '+');
}
