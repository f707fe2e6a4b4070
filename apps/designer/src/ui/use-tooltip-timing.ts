import { type PointerEvent, useEffect, useEffectEvent, useRef, useState } from 'react';

/** How long the pointer rests until a tooltip shows, and how soon after another one it need not rest again. */
const restBefore = 450;
const restless = 250;
/** For the way from what it explains to the tooltip itself, whose words may be selected. */
const graceToLeave = 120;

// One tooltip at a time on the whole page.
let closeOpenOne: (() => void) | null = null;
let lastClosedAt = Number.NEGATIVE_INFINITY;

/** When a tooltip shows and goes: by resting on what it explains, or by reaching it with the keyboard. */
export function useTooltipTiming(anchor: { readonly current: HTMLElement | null }) {
  const [isOpen, setOpen] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  /** Whether the pointer has already been answered: by a tooltip, or by a press after which none is wanted. */
  const isAnswered = useRef(false);

  const close = () => {
    clearTimeout(timer.current);
    setOpen(false);
  };
  const open = () => {
    clearTimeout(timer.current);
    setOpen(true);
  };
  const closeNow = useEffectEvent(close);

  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    if (!isOpen) return;
    closeOpenOne?.();
    const closeThis = () => closeNow();
    closeOpenOne = closeThis;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape') closeNow();
    };
    const onMove = (event: Event) => {
      const moved = event.target;
      if (!(moved instanceof Node) || !anchor.current || moved.contains(anchor.current)) closeNow();
    };
    document.addEventListener('keydown', onKeyDown, { capture: true });
    document.addEventListener('scroll', onMove, { capture: true, passive: true });
    // The canvas moves without scrolling.
    document.addEventListener('wheel', closeThis, { capture: true, passive: true });
    return () => {
      document.removeEventListener('keydown', onKeyDown, { capture: true });
      document.removeEventListener('scroll', onMove, { capture: true });
      document.removeEventListener('wheel', closeThis, { capture: true });
      if (closeOpenOne === closeThis) closeOpenOne = null;
      lastClosedAt = performance.now();
    };
  }, [isOpen, anchor]);

  const ofAnchor = {
    // By its moving: what comes to lie under a resting pointer explains itself to nobody.
    onPointerMove: (event: PointerEvent) => {
      if (event.pointerType === 'touch') return;
      if (isOpen) clearTimeout(timer.current);
      if (isAnswered.current) return;
      isAnswered.current = true;
      clearTimeout(timer.current);
      if (performance.now() - lastClosedAt < restless) open();
      else timer.current = setTimeout(open, restBefore);
    },
    onPointerLeave: () => {
      isAnswered.current = false;
      clearTimeout(timer.current);
      timer.current = setTimeout(close, graceToLeave);
    },
    onPointerDown: () => {
      isAnswered.current = true;
      close();
    },
    onClick: close,
    onFocus: (event: { currentTarget: Element }) => {
      if (event.currentTarget.matches(':focus-visible')) open();
    },
    onBlur: close,
  };
  const ofTooltip = {
    onPointerEnter: () => clearTimeout(timer.current),
    onPointerLeave: () => {
      timer.current = setTimeout(close, graceToLeave);
    },
  };
  return { isOpen, ofAnchor, ofTooltip };
}
