import type { Comparand, ComparisonOp } from '@turnwise/flow';

/** A stretch of the number line; an end that is not `in` is left out itself. */
export type NumberRange = {
  readonly from: number;
  readonly fromIn: boolean;
  readonly to: number;
  readonly toIn: boolean;
};

/** The numbers a comparison holds for; null when it is no comparison with plain numbers. */
export function numberRange(op: ComparisonOp, value: Comparand | undefined): NumberRange | null {
  const below = { from: -Infinity, fromIn: false };
  const above = { to: Infinity, toIn: false };
  if (op === 'between') {
    const [from, to] = Array.isArray(value) ? value : [];
    if (typeof from !== 'number' || typeof to !== 'number') return null;
    return { from, fromIn: true, to, toIn: true };
  }
  if (typeof value !== 'number') return null;
  switch (op) {
    case 'is':
      return { from: value, fromIn: true, to: value, toIn: true };
    case '<':
      return { ...below, to: value, toIn: false };
    case '<=':
      return { ...below, to: value, toIn: true };
    case '>':
      return { ...above, from: value, fromIn: false };
    case '>=':
      return { ...above, from: value, fromIn: true };
    default:
      return null;
  }
}

/** True when every number of `inner` is one of `outer`. */
export const isWithin = (inner: NumberRange, outer: NumberRange): boolean =>
  (inner.from > outer.from || (inner.from === outer.from && (outer.fromIn || !inner.fromIn))) &&
  (inner.to < outer.to || (inner.to === outer.to && (outer.toIn || !inner.toIn)));

/** A number of the range, for an example; null when it is empty. */
export function numberIn({ from, fromIn, to, toIn }: NumberRange): number | null {
  if (fromIn) return from <= to ? from : null;
  if (toIn) return to > from ? to : null;
  if (from === -Infinity) return to === Infinity ? 0 : to - 1;
  if (to === Infinity) return from + 1;
  return from < to ? (from + to) / 2 : null;
}
