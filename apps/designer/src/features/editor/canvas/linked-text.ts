/** A run of a text: words, or an address with where it leads. */
export type TextRun = { readonly text: string; readonly href?: string };

const address = /(?:https?:\/\/|www\.)[^\s<>"“”]+/gi;
/** What ends a sentence around an address is no part of it; a bracket is, if it was opened inside. */
const after = /[.,;:!?'’»)\]]$/;

/** Finds the web addresses in plain text. */
export function linkedRuns(text: string): TextRun[] {
  const runs: TextRun[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(address)) {
    let link = found;
    while (after.test(link) && !closesOwnBracket(link)) link = link.slice(0, -1);
    const href = safeAddress(/^www/i.test(link) ? `https://${link}` : link);
    if (href === null) continue;
    if (index > end) runs.push({ text: text.slice(end, index) });
    runs.push({ text: link, href });
    end = index + link.length;
  }
  if (end < text.length) runs.push({ text: text.slice(end) });
  return runs;
}

function closesOwnBracket(link: string): boolean {
  const count = (bracket: string) => link.split(bracket).length;
  return (
    (link.endsWith(')') && count('(') === count(')')) || (link.endsWith(']') && count('[') === count(']'))
  );
}

function safeAddress(link: string): string | null {
  try {
    const { hostname, href } = new URL(link);
    return hostname.includes('.') || hostname === 'localhost' ? href : null;
  } catch {
    return null;
  }
}
