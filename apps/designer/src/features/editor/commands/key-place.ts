import { canvasElementId } from '../canvas/focus-canvas.ts';
import type { KeyPlace } from './keyboard-map.ts';

const typedInto = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';
export const dialogs = 'dialog[open], [role="dialog"], [role="alertdialog"]';
const overlays = `${dialogs}, [role="menu"], [role="listbox"]`;

const rows = '[data-outline-row], [data-frame-row], [data-note-row]';

/** Whether copying and pasting is about the flow: on the canvas, or on a row of the outline. */
export const isOnFlow = (): boolean =>
  keyPlaceNow().startsWith('canvas') || document.activeElement?.matches(rows) === true;

/** Where the keyboard is now. With nothing focused it belongs to the canvas, if the canvas is in sight. */
export function keyPlaceNow(): KeyPlace {
  const active = document.activeElement;
  if (!active || active === document.body) {
    if (document.querySelector(dialogs)) return 'overlay';
    return document.getElementById(canvasElementId) ? 'canvas' : 'elsewhere';
  }
  if (active.matches(typedInto)) return 'typing';
  if (active.closest(overlays)) return 'overlay';
  if (!active.closest(`#${canvasElementId}`)) return 'elsewhere';
  return active.matches('button, a[href]') ? 'canvasButton' : 'canvas';
}
