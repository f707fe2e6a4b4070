import { canvasElementId } from '../canvas/focus-canvas.ts';

const focusable = 'a[href], button, input, textarea, select, summary, [tabindex]';

/** The top bar, what stands at the sides, and the canvas; on other tabs what they show. In the order of the page. */
const partsSelector = `header, aside, #${canvasElementId}, main:not(:has(#${canvasElementId}))`;

/** Where the keyboard last was in each part. */
const lastPlaces = new WeakMap<Element, HTMLElement>();

function partsNow(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(partsSelector)].filter(
    (part) => !part.parentElement?.closest(partsSelector) && part.getClientRects().length > 0,
  );
}

function canHaveFocus(element: HTMLElement): boolean {
  return element.tabIndex >= 0 && !element.matches(':disabled') && element.getClientRects().length > 0;
}

/** Goes to the next part of the screen, or the one before: to where the keyboard last was in it, or its beginning. */
export function goToPart(step: 1 | -1): void {
  const parts = partsNow();
  const active = document.activeElement;
  const at = parts.findIndex((part) => part.contains(active));
  const current = parts[at];
  if (current && active instanceof HTMLElement) lastPlaces.set(current, active);
  const from = at === -1 && step === -1 ? 0 : at;
  for (let distance = 1; distance <= parts.length; distance++) {
    const part = parts.at((from + step * distance) % parts.length);
    if (part && enter(part)) return;
  }
}

function enter(part: HTMLElement): boolean {
  const last = lastPlaces.get(part);
  const wanted = part.id === canvasElementId ? part : last && part.contains(last) ? last : undefined;
  const target =
    wanted && canHaveFocus(wanted)
      ? wanted
      : [...part.querySelectorAll<HTMLElement>(focusable)].find(canHaveFocus);
  target?.focus();
  return target !== undefined;
}
