import { useEffect, useEffectEvent } from 'react';

/** Single keys and a paste that work on the page itself: not while typing, nor inside a dialog or a menu. */
export function usePageKeys(
  keys: Readonly<Record<string, () => void>>,
  onPaste: (text: string) => unknown,
): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isElsewhere()) return;
    const act = Object.hasOwn(keys, event.key) ? keys[event.key] : undefined;
    if (!act) return;
    event.preventDefault();
    act();
  });
  const paste = useEffectEvent((event: ClipboardEvent) => {
    if (!isElsewhere()) onPaste(event.clipboardData?.getData('text/plain') ?? '');
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => press(event);
    const onPasted = (event: ClipboardEvent) => paste(event);
    document.addEventListener('keydown', onKeyDown);
    document.addEventListener('paste', onPasted);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
      document.removeEventListener('paste', onPasted);
    };
  }, []);
}

function isElsewhere(): boolean {
  const at = document.activeElement;
  return (
    at?.closest('input, textarea, select, [contenteditable], [role="menu"]') !== null ||
    document.querySelector('[role="dialog"], [role="alertdialog"]') !== null
  );
}
