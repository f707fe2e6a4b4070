const passing = '[role="menu"], [data-radix-popper-content-wrapper]';

let last: HTMLElement | null = null;

/**
 * Remembers what has the focus, apart from menus and other surfaces that go as soon as something in them is chosen.
 * Returns how to stop.
 */
export function watchFocus(): () => void {
  const remember = ({ target }: FocusEvent) => {
    if (target instanceof HTMLElement && !target.closest(passing)) last = target;
  };
  document.addEventListener('focusin', remember);
  return () => document.removeEventListener('focusin', remember);
}

/** What last had the focus and is there to stay: where a dialog that was opened from a menu goes back to. */
export const lastFocus = (): HTMLElement | null => last;
