export interface NumberLimits {
  min?: number;
  max?: number;
  integer?: boolean;
}

/** What a person typed into a number field: a number, nothing (`undefined`), or not a number yet (`null`). */
export function readNumber(
  text: string,
  { min, max, integer }: NumberLimits = {},
): number | undefined | null {
  const trimmed = text.trim().replace(/\s/g, '');
  if (trimmed === '') return undefined;
  // "1,5" is one and a half to half the world; "1,500" is left to the person to write as 1500.
  const written = /^[+-]?\d*,\d{1,2}$/.test(trimmed) ? trimmed.replace(',', '.') : trimmed;
  if (!/^[+-]?(\d+(?:\.\d*)?|\.\d+)$/.test(written)) return null;
  const value = Number(written);
  if (!Number.isFinite(value)) return null;
  if (integer && !Number.isInteger(value)) return null;
  if (min !== undefined && value < min) return null;
  if (max !== undefined && value > max) return null;
  return value;
}

/** The next value of a step up or down, kept inside the limits and free of binary dust (0.1 + 0.2). */
export function stepNumber(
  value: number | undefined,
  direction: 1 | -1,
  step: number,
  { min, max }: NumberLimits,
): number {
  const from = value ?? (direction === 1 ? (min ?? 0) - step : (max ?? 0) + step);
  const digits = Math.max(decimals(from), decimals(step));
  const next = Number((from + direction * step).toFixed(digits));
  return Math.min(max ?? Number.POSITIVE_INFINITY, Math.max(min ?? Number.NEGATIVE_INFINITY, next));
}

function decimals(value: number): number {
  const [, fraction = ''] = String(value).split('.');
  return fraction.length;
}
