import { type RefObject, useEffect } from 'react';

const focusable = 'input, textarea, button, summary, [tabindex="0"]';

/**
 * Leads to a field of a panel when that is asked for: unfolds what it is in, scrolls it into sight and focuses it.
 * Each request has its own nonce, so the same field can be asked for twice.
 */
export function useShowField(
  root: RefObject<HTMLElement | null>,
  request: { readonly nonce: number; readonly field?: string } | null,
): void {
  const { nonce, field } = request ?? {};
  useEffect(() => {
    if (nonce === undefined || field === undefined) return undefined;
    // A kind's panel may still be on its way; it is looked for until it is there, for a second.
    let tries = 0;
    const look = () => {
      tries += 1;
      const found = root.current && fieldElement(root.current, field);
      if (found) show(found);
      else if (tries < 20) timer = setTimeout(look, 50);
    };
    let timer = setTimeout(look);
    return () => clearTimeout(timer);
  }, [root, nonce, field]);
}

/** The element of a field, or of the nearest part it is in: `branches.2.when` is shown by `branches.2`. */
function fieldElement(root: HTMLElement, field: string): HTMLElement | null {
  const steps = field.split('.');
  for (let length = steps.length; length > 0; length--) {
    const wanted = steps.slice(0, length).join('.');
    const found = root.querySelector<HTMLElement>(`[data-field="${CSS.escape(wanted)}"]`);
    if (found) return found;
  }
  return null;
}

function show(element: HTMLElement): void {
  for (let fold = element.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) {
    fold.open = true;
  }
  const own = element.querySelector<HTMLDetailsElement>(':scope > details');
  if (own) own.open = true;
  scrollWithin(element);
  const target = element.matches(focusable) ? element : element.querySelector<HTMLElement>(focusable);
  target?.focus({ preventScroll: true });
}

/** Brings an element to the middle of the panel it scrolls in, and moves nothing else on the screen. */
function scrollWithin(element: HTMLElement): void {
  for (let at = element.parentElement; at; at = at.parentElement) {
    const { overflowY } = getComputedStyle(at);
    if (overflowY !== 'auto' && overflowY !== 'scroll') continue;
    const panel = at.getBoundingClientRect();
    const box = element.getBoundingClientRect();
    at.scrollTop += box.top + box.height / 2 - (panel.top + panel.height / 2);
    return;
  }
}
