const asked = new Map<string, Promise<unknown>>();

/**
 * What a part that is downloaded later is made of, before it is imported; put into the built application by own-preload.ts.
 * A browser remembers for as long as the page is open that a module could not be fetched, also when it was preloaded, and
 * fails at once when it is imported again. So nothing is imported before all its files have come to where the browser keeps
 * them, and what did not come is asked for anew.
 */
export async function askForFiles<Part>(
  load: () => Promise<Part>,
  files: readonly string[] = [],
): Promise<Part> {
  await Promise.all(files.map(askFor));
  return load();
}

function askFor(file: string): Promise<unknown> | undefined {
  const href = `/${file}`;
  const isStyle = file.endsWith('.css');
  const known = asked.get(href);
  if (known) return known;
  // The page itself has asked for it: see load-ahead.ts. A style that is only fetched ahead does not apply yet.
  if (document.querySelector(`link[href="${href}"]${isStyle ? '[rel=stylesheet]' : ''}`)) return undefined;
  const coming = isStyle ? applyStyle(href) : fetchWhole(href);
  asked.set(href, coming);
  coming.catch(() => asked.delete(href));
  return coming;
}

async function fetchWhole(href: string): Promise<void> {
  const response = await fetch(href);
  if (!response.ok) throw new Error(href);
  await response.arrayBuffer();
}

const applyStyle = (href: string) =>
  new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.onload = resolve;
    link.onerror = () => {
      link.remove();
      reject(new Error(href));
    };
    link.href = href;
    document.head.append(link);
  });
