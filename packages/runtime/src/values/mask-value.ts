import type { Scalar } from '@turnwise/flow';

/** A value as it may be shown where it must not be read: "s***@example.com", "***34", "S***". */
export function maskValue(value: Scalar): string {
  const text = String(value);
  const at = text.lastIndexOf('@');
  if (at > 0) return `${[...text][0]}***${text.slice(at)}`;
  if (/^[+\d][\d\s()/.-]{5,}$/.test(text)) return `***${text.slice(-2)}`;
  const first = [...text][0] ?? '';
  return text.length > 2 && /\p{L}/u.test(first) ? `${first}***` : '***';
}
