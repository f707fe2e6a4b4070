import { type RefObject, useEffect } from 'react';
import { useEditorStore } from '../store/editor-context.tsx';

/** Long enough that a pointer on its way across the canvas paints nothing. */
const restMs = 350;

/** Resting on a slot's chip on a card shows where that slot is filled and where it is used. */
export function useChipHover(wrapper: RefObject<HTMLElement | null>): void {
  const store = useEditorStore();
  useEffect(() => {
    const canvas = wrapper.current;
    if (!canvas) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isShowing = false;

    const leave = () => {
      clearTimeout(timer);
      if (isShowing) store.getState().showSlotUse(null);
      isShowing = false;
    };
    const over = ({ target, buttons }: PointerEvent) => {
      const chip = target instanceof Element ? target.closest<HTMLElement>('[data-slot-chip]') : null;
      const slot = chip?.dataset.slotChip;
      leave();
      if (slot === undefined || buttons !== 0) return;
      timer = setTimeout(() => {
        isShowing = true;
        store.getState().showSlotUse(slot);
      }, restMs);
    };
    canvas.addEventListener('pointerover', over);
    canvas.addEventListener('pointerleave', leave);
    return () => {
      leave();
      canvas.removeEventListener('pointerover', over);
      canvas.removeEventListener('pointerleave', leave);
    };
  }, [store, wrapper]);
}
