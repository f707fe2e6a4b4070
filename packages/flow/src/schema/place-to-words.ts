import { englishReadingWords, type ReadingWords } from './reading-words.ts';

type Path = readonly PropertyKey[];

const inner = (value: unknown, key: PropertyKey | undefined): unknown =>
  typeof value === 'object' && value !== null && key !== undefined && Object.hasOwn(value, key)
    ? Reflect.get(value, key)
    : undefined;

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/** What a person calls a part: its label, else its name. */
const calledBy = (part: unknown, name: string): string => {
  const label = inner(part, 'label') ?? inner(part, 'name');
  return isText(label) ? label : name.replaceAll('_', ' ');
};

const fieldToWords = (key: PropertyKey): string =>
  String(key)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('_', ' ')
    .toLowerCase();

const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The value a path leads to; undefined when nothing is there. */
export const valueAt = (document: unknown, path: Path): unknown => path.reduce<unknown>(inner, document);

/**
 * A path into a document as a person would say it, parts by their labels and list entries counted from 1:
 * `states.ask_order.branches.0.to` -> `State "Order number", branch 1 "refunded", to`.
 */
export function placeToWords(
  document: unknown,
  path: Path,
  { document: whole, parts, entries, entryOf, quote }: ReadingWords = englishReadingWords,
): string {
  const words: string[] = [];
  let part = document;
  for (let index = 0; index < path.length; index++) {
    const key = path[index] as PropertyKey;
    const next = path[index + 1];
    const value = inner(part, key);
    const noun = index === 0 ? parts[String(key)] : undefined;
    if (noun && typeof next === 'string') {
      part = inner(value, next);
      words.push(`${noun} ${quote(calledBy(part, next))}`);
      index++;
    } else if (typeof next === 'number') {
      part = inner(value, next);
      const entry = `${entries[String(key)] ?? entryOf(fieldToWords(key))} ${next + 1}`;
      const label = inner(part, 'label');
      words.push(isText(label) ? `${entry} ${quote(label)}` : entry);
      index++;
    } else {
      part = value;
      words.push(fieldToWords(key));
    }
  }
  return words.length === 0 ? whole : capitalize(words.join(', '));
}
