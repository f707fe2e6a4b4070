import { useLayoutEffect } from 'react';
import { placedBeside, type Side } from './placed-beside.ts';

type Ref = { readonly current: HTMLElement | null };

/** Puts a fixed element beside its anchor before it is seen. */
export function usePlaced(element: Ref, anchor: Ref, side: Side): void {
  // After every render: what it says may have grown or shrunk.
  useLayoutEffect(() => {
    if (!element.current || !anchor.current) return;
    const size = { width: element.current.offsetWidth, height: element.current.offsetHeight };
    const view = { width: document.documentElement.clientWidth, height: window.innerHeight };
    const { left, top } = placedBeside(anchor.current.getBoundingClientRect(), size, view, side, 6, 8);
    element.current.style.left = `${left}px`;
    element.current.style.top = `${top}px`;
  });
}
