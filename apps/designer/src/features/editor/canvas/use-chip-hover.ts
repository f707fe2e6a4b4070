import { type PointerEvent, useEffect, useRef } from 'react';
import { useEditorStore } from '../store/editor-context.tsx';

/** Long enough that a pointer on its way across the canvas paints nothing. */
const restMs = 350;

/** Resting on a slot's chip on a card shows where that slot is filled and where it is used. */
export function useChipHover() {
  const store = useEditorStore();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isShowing = useRef(false);
  useEffect(() => () => clearTimeout(timer.current), []);

  const leave = () => {
    clearTimeout(timer.current);
    if (isShowing.current) store.getState().showSlotUse(null);
    isShowing.current = false;
  };
  const over = (event: PointerEvent) => {
    const chip =
      event.target instanceof Element ? event.target.closest<HTMLElement>('[data-slot-chip]') : null;
    const slot = chip?.dataset.slotChip;
    leave();
    if (slot === undefined || event.buttons !== 0) return;
    timer.current = setTimeout(() => {
      isShowing.current = true;
      store.getState().showSlotUse(slot);
    }, restMs);
  };
  return { onPointerOver: over, onPointerLeave: leave };
}
