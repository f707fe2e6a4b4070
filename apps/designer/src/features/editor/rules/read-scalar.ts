import type { Scalar } from '@turnwise/flow';

/**
 * The value a text stands for where no type says so: a number when it is written just as a number reads back, true or
 * false, and the text itself otherwise ("007" stays a text).
 */
export function readScalar(text: string): Scalar {
  if (text === 'true') return true;
  if (text === 'false') return false;
  const number = Number(text);
  return text.trim() !== '' && Number.isFinite(number) && String(number) === text ? number : text;
}
