/** What browsers draw on for certain: the longest side, and pixels in all. */
const maxSide = 16_384;
const maxPixels = 80_000_000;

/** How many pixels a picture gets per point: two, one where two are too many, and null where one is, too. */
export function pngScale(width: number, height: number): 2 | 1 | null {
  const fits = (scale: number) =>
    width * scale <= maxSide && height * scale <= maxSide && width * height * scale * scale <= maxPixels;
  if (fits(2)) return 2;
  return fits(1) ? 1 : null;
}
