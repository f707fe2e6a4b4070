/** A list of words written as one text. */
export const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

export const wordSet = (text: string): ReadonlySet<string> => new Set(words(text));

/** "january jan = 1" on each line: every word before the sign means the number after it. */
export function numberedWords(lines: readonly string[]): ReadonlyMap<string, number> {
  const map = new Map<string, number>();
  for (const line of lines) {
    const [names = '', value = ''] = line.split('=');
    for (const name of words(names)) map.set(name, Number(value));
  }
  return map;
}
