import { type RefObject, useEffect } from 'react';
import { ownEvents } from './own-events.ts';

const typedIn = 'input, textarea, [contenteditable="true"]';
const ownEditor = `.${ownEvents.replaceAll(' ', '.')}`;

/**
 * Keeps what is being typed before a press on the canvas begins a gesture. Left to the browser, the field would lose the
 * focus in the middle of it; and keeping a state's first title renames the state, so that its card is drawn anew and
 * whatever began on the old one is lost. The press goes to what then stands under the pointer.
 */
export function useTypedBeforeGesture(wrapper: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const canvas = wrapper.current;
    if (!canvas) return undefined;
    let hasKept = false;
    const onPointerDown = ({ target }: PointerEvent) => {
      hasKept = false;
      const field = document.activeElement;
      if (!(field instanceof HTMLElement) || !field.matches(typedIn)) return;
      if (!(target instanceof Element) || target.closest(ownEditor)?.contains(field)) return;
      field.blur();
      hasKept = true;
    };
    const onMouseDown = (event: MouseEvent) => {
      if (!hasKept) return;
      hasKept = false;
      const under = document.elementFromPoint(event.clientX, event.clientY);
      if (!under || under === event.target || !canvas.contains(under)) return;
      event.stopPropagation();
      under.dispatchEvent(new MouseEvent(event.type, event));
    };
    canvas.addEventListener('pointerdown', onPointerDown, { capture: true });
    canvas.addEventListener('mousedown', onMouseDown, { capture: true });
    return () => {
      canvas.removeEventListener('pointerdown', onPointerDown, { capture: true });
      canvas.removeEventListener('mousedown', onMouseDown, { capture: true });
    };
  }, [wrapper]);
}
