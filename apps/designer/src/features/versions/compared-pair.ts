/** One side of a comparison: a version by its number, or the draft. */
export type Side = number | 'draft';
export type ComparedPair = { readonly from: Side; readonly to: Side };

/** The pair an address asks to compare, `?from=2&to=draft`; null when it asks for none. */
export function readPair(search: string): ComparedPair | null {
  const asked = new URLSearchParams(search);
  const from = readSide(asked.get('from'));
  const to = readSide(asked.get('to'));
  return from === null || to === null ? null : { from, to };
}

/** The address at which two sides are compared. */
export const pairAddress = (flowId: string, { from, to }: ComparedPair): string =>
  `/flows/${flowId}/versions?from=${from}&to=${to}`;

function readSide(text: string | null): Side | null {
  if (text === 'draft') return text;
  return text !== null && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null;
}
