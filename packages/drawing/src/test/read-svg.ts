/** An SVG document read strictly: names of its elements, and its texts. Throws where it is not well formed. */
export type ReadSvg = {
  readonly elements: readonly string[];
  readonly texts: readonly string[];
};

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

function decode(text: string): string {
  if (/&(?!amp;|lt;|gt;|quot;|#39;)/.test(text)) throw new Error(`A bare & in ${text}`);
  return text.replace(/&[^;]+;/g, (entity) => entities[entity] ?? '');
}

export function readSvg(svg: string): ReadSvg {
  const open: string[] = [];
  const elements: string[] = [];
  const texts: string[] = [];
  let at = 0;
  for (const match of svg.matchAll(/<(\/?)([a-zA-Z]+)((?:\s[a-zA-Z:-]+="[^"<]*")*)\s*(\/?)>/g)) {
    const between = svg.slice(at, match.index);
    if (/[<>]/.test(between)) throw new Error(`What is no element stands before ${match[0]}: ${between}`);
    if (between.trim() !== '') texts.push(decode(between));
    at = match.index + match[0].length;
    const [, isEnd, name = '', written = '', isEmpty] = match;
    if (isEnd) {
      if (open.pop() !== name) throw new Error(`</${name}> closes what is not open.`);
      continue;
    }
    elements.push(name);
    for (const [, value = ''] of written.matchAll(/="([^"]*)"/g)) decode(value);
    if (!isEmpty) open.push(name);
  }
  if (open.length > 0) throw new Error(`Never closed: ${open.join(', ')}`);
  if (svg.slice(at).trim() !== '') throw new Error('Something follows the last element.');
  return { elements, texts };
}
