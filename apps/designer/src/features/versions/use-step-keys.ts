import { useEffect, useEffectEvent } from 'react';

const typedInto = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';
const overlays = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]';

/** N goes to the next difference and P to the one before, wherever nothing is being typed or chosen. */
export function useStepKeys(step: (by: 1 | -1) => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const by = { n: 1, p: -1 }[event.key.toLowerCase()];
    if (by !== 1 && by !== -1) return;
    if (document.querySelector(overlays) || document.activeElement?.closest(typedInto)) return;
    event.preventDefault();
    step(by);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
