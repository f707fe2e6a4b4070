import { expect, type Page } from '@playwright/test';

/** The page scrolls in no direction it should not, and everything that can be pressed or filled in can be got at. */
export async function everythingIsInReach(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(outOfReach)).toEqual([]);
}

/** What is out of reach, in words. Runs in the page. */
function outOfReach(): string[] {
  const found: string[] = [];
  const { scrollWidth, scrollHeight } = document.documentElement;
  if (scrollWidth > innerWidth) found.push(`the page is ${scrollWidth} wide`);
  if (scrollHeight > innerHeight) found.push(`the page is ${scrollHeight} high`);

  const nameOf = (element: Element) =>
    `${element.tagName.toLowerCase()} “${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 40)}”`;
  // Under a dialog nothing can be pressed, and need not be.
  const root = [...document.querySelectorAll('[role="dialog"]')].at(-1) ?? document;
  const controls = 'a[href], button, input, textarea, select, summary, [tabindex="0"]';
  for (const element of root.querySelectorAll(controls)) {
    // The canvas is moved to what is on it.
    if (element.closest('.react-flow__viewport, [inert], [aria-hidden="true"]')) continue;
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    const { width, height } = element.getBoundingClientRect();
    // Kept for assistive technology, and shown when it has the focus.
    if (width <= 2 || height <= 2) continue;
    element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    const { left, top } = element.getBoundingClientRect();
    const x = left + Math.min(width, innerWidth) / 2;
    const y = top + Math.min(height, innerHeight) / 2;
    const isOutside = x < 0 || y < 0 || x > innerWidth || y > innerHeight;
    if (isOutside) {
      found.push(`${nameOf(element)} is outside`);
      continue;
    }
    const hit = document.elementFromPoint(x, y);
    const label = element.closest('label');
    const isHit = hit && (element.contains(hit) || hit.contains(element) || label?.contains(hit));
    if (!isHit) found.push(`${nameOf(element)} is under ${hit ? nameOf(hit) : 'nothing'}`);
  }
  return found;
}
