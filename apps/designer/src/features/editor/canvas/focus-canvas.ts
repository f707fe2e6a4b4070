/** The element that answers the keys of the canvas. */
export const canvasElementId = 'flow-canvas';

/** Gives the keyboard back to the canvas, after something on it was edited or a dialog closed. */
export function focusCanvas(): void {
  document.getElementById(canvasElementId)?.focus({ preventScroll: true });
}
