export type Side = 'top' | 'right' | 'bottom' | 'left';

type Size = { readonly width: number; readonly height: number };
type Box = Size & { readonly left: number; readonly top: number };

const opposite: Readonly<Record<Side, Side>> = { top: 'bottom', bottom: 'top', left: 'right', right: 'left' };

/**
 * Where something stands beside a box, centred: on the side asked for, or on the other when only there is room, and never
 * nearer than `margin` to the edge of the view.
 */
export function placedBeside(
  anchor: Box,
  size: Size,
  view: Size,
  side: Side,
  gap: number,
  margin: number,
): { readonly left: number; readonly top: number } {
  const fits = (candidate: Side) => {
    const { left, top } = beside(anchor, size, candidate, gap);
    return candidate === 'left' || candidate === 'right'
      ? left >= margin && left + size.width <= view.width - margin
      : top >= margin && top + size.height <= view.height - margin;
  };
  const chosen = !fits(side) && fits(opposite[side]) ? opposite[side] : side;
  const { left, top } = beside(anchor, size, chosen, gap);
  return {
    left: Math.max(margin, Math.min(left, view.width - margin - size.width)),
    top: Math.max(margin, Math.min(top, view.height - margin - size.height)),
  };
}

function beside(anchor: Box, size: Size, side: Side, gap: number) {
  const middle = {
    left: anchor.left + (anchor.width - size.width) / 2,
    top: anchor.top + (anchor.height - size.height) / 2,
  };
  switch (side) {
    case 'top':
      return { ...middle, top: anchor.top - gap - size.height };
    case 'bottom':
      return { ...middle, top: anchor.top + anchor.height + gap };
    case 'left':
      return { ...middle, left: anchor.left - gap - size.width };
    case 'right':
      return { ...middle, left: anchor.left + anchor.width + gap };
  }
}
