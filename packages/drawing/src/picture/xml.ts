const invalid = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Any text as the text of an XML document, in elements and in attributes. What XML cannot hold becomes U+FFFD. */
export const escapeXml = (text: string): string =>
  text.replace(invalid, '\uFFFD').replace(/[&<>"']/g, (character) => entities[character] ?? '');

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** One element; `children` are elements already, or text passed through `escapeXml`. */
export function element(name: string, attributes: Attributes, children = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? round(value) : escapeXml(value ?? '')}"`)
    .join('');
  return children === '' ? `<${name}${written}/>` : `<${name}${written}>${children}</${name}>`;
}

/** Tenths of a pixel are as fine as anyone sees, and the same on every machine. */
export const round = (value: number): number => Math.round(value * 10) / 10;
