type Box = { readonly left: number; readonly top: number };

/** Where an arrow key leads in a grid of boxes whose rows break as there is room; null where there is nothing that way. */
export function besideInGrid(boxes: readonly Box[], at: number, key: string): number | null {
  const from = boxes[at];
  if (!from) return null;
  if (key === 'ArrowRight' || key === 'ArrowLeft') {
    const to = at + (key === 'ArrowRight' ? 1 : -1);
    return boxes[to] ? to : null;
  }
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return null;
  const sign = key === 'ArrowDown' ? 1 : -1;
  let best: { index: number; down: number; aside: number } | null = null;
  for (const [index, { left, top }] of boxes.entries()) {
    const down = (top - from.top) * sign;
    const aside = Math.abs(left - from.left);
    if (down <= 0) continue;
    if (!best || down < best.down || (down === best.down && aside < best.aside))
      best = { index, down, aside };
  }
  return best?.index ?? null;
}
