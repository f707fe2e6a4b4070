import { type RefObject, useEffect } from 'react';

const focusable = 'button, input, textarea, summary, [tabindex="0"]';

/**
 * When what had the focus is taken away (a branch removed by its own button), the focus goes to what stands nearest,
 * so that the keyboard goes on from there and not from the top of the page. With nothing left to focus it goes to the
 * root itself, if that takes it.
 */
export function useKeepFocus(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = root.current;
    if (!element) return undefined;
    let path: HTMLElement[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    const remember = ({ target }: FocusEvent) => {
      path = [];
      for (let at = target; at instanceof HTMLElement; at = at.parentElement) {
        path.push(at);
        if (at === element) break;
      }
    };
    const check = () => {
      const [lost] = path;
      if (!lost || lost.isConnected) return;
      if (document.activeElement !== null && document.activeElement !== document.body) return;
      for (const near of path) {
        const next = near.isConnected ? near.querySelector<HTMLElement>(focusable) : null;
        if (!next) continue;
        next.focus();
        return;
      }
      element.focus();
    };
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(check);
    };
    // Not only right after a press: the button of a fix goes when the check that follows finds nothing any more.
    const changes = new MutationObserver(later);
    element.addEventListener('focusin', remember);
    changes.observe(element, { childList: true, subtree: true });
    return () => {
      clearTimeout(timer);
      element.removeEventListener('focusin', remember);
      changes.disconnect();
    };
  }, [root]);
}
