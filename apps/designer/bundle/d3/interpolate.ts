/** What is looked at: the middle, and how wide the view is. */
type View = readonly [x: number, y: number, width: number];

/**
 * From one view to another, the scale changing evenly. What is at the same place on the screen before and afterwards stays
 * there on the way: the point under the pointer while zooming.
 */
export function interpolateZoom(from: View, to: View): (t: number) => View {
  const [x0, y0, width0] = from;
  const [x1, y1, width1] = to;
  const isZoom = Math.abs(Math.log(width1 / width0)) > 1e-6;
  return (t) => {
    const width = width0 * (width1 / width0) ** t;
    const share = isZoom ? (width - width0) / (width1 - width0) : t;
    return [x0 + (x1 - x0) * share, y0 + (y1 - y0) * share, width];
  };
}

/** From one list of numbers to another, each evenly. */
export const interpolate =
  (from: readonly number[], to: readonly number[]) =>
  (t: number): number[] =>
    from.map((value, index) => value + ((to[index] ?? value) - value) * t);
