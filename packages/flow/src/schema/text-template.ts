/**
 * Author texts hold placeholders: `{order_number}` (a slot), `{data.order.amount}` (what an action returned),
 * `{memory.email}`. Anything else in braces is plain text. Values are put in as they are, never read again as
 * a template, so what a user types stays what the user typed.
 */
export type TemplatePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'placeholder'; readonly path: string };

const placeholder = /\{([a-z][a-z0-9_]{0,63}(?:\.[A-Za-z0-9_]{1,64}){0,8})\}/g;
const partsByText = new Map<string, readonly TemplatePart[]>();
const cacheLimit = 5_000;

/** Splits a text into plain parts and placeholders, in order. */
export function parseTemplate(text: string): readonly TemplatePart[] {
  const known = partsByText.get(text);
  if (known) return known;
  const parts: TemplatePart[] = [];
  let end = 0;
  for (const match of text.matchAll(placeholder)) {
    if (match.index > end) parts.push({ kind: 'text', text: text.slice(end, match.index) });
    parts.push({ kind: 'placeholder', path: match[1] ?? '' });
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push({ kind: 'text', text: text.slice(end) });
  if (partsByText.size >= cacheLimit) partsByText.clear();
  partsByText.set(text, parts);
  return parts;
}

/** The placeholder paths of a text, in order, repeats included: `['order_number', 'data.order.amount']`. */
export const placeholdersIn = (text: string): string[] =>
  parseTemplate(text).flatMap((part) => (part.kind === 'placeholder' ? [part.path] : []));

/** The slot a placeholder reads, or null when it reads `data` or `memory`. */
export function placeholderSlot(path: string): string | null {
  const head = path.split('.', 1)[0] ?? '';
  return head === 'data' || head === 'memory' ? null : head;
}

/** Rewrites the slots named in a text's placeholders, and the names by which they read what is remembered. */
export function mapTextSlots(
  text: string,
  mapSlot: (slot: string) => string,
  mapMemory: (key: string) => string = (key) => key,
): string {
  if (!text.includes('{')) return text;
  return text.replace(placeholder, (whole, path: string) => {
    const [head = '', key, ...rest] = path.split('.');
    if (head === 'memory' && key !== undefined) return `{${[head, mapMemory(key), ...rest].join('.')}}`;
    return placeholderSlot(path) === null ? whole : `{${mapSlot(head)}${path.slice(head.length)}}`;
  });
}
