import cyrillic from '@fontsource-variable/inter/files/inter-cyrillic-wght-normal.woff2?url';
import greek from '@fontsource-variable/inter/files/inter-greek-wght-normal.woff2?url';
import latinExtended from '@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2?url';
import latin from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';
import vietnamese from '@fontsource-variable/inter/files/inter-vietnamese-wght-normal.woff2?url';

// Each covers some letters; only those a picture needs go with it.
const faces: readonly { url: string; range: string; isNeeded(text: string): boolean }[] = [
  { url: latin, range: 'U+0000-00FF, U+2000-206F, U+20AC, U+2122, U+2191-2193', isNeeded: () => true },
  {
    url: latinExtended,
    range: 'U+0100-02BA, U+1E00-1E9F',
    isNeeded: (text) => /[\u0100-\u02ba\u1e00-\u1e9f]/.test(text),
  },
  {
    url: vietnamese,
    range: 'U+0300-0309, U+0323, U+1EA0-1EF9, U+20AB',
    isNeeded: (text) => /[\u1ea0-\u1ef9]/.test(text),
  },
  { url: greek, range: 'U+0370-03FF', isNeeded: (text) => /[\u0370-\u03ff]/.test(text) },
  {
    url: cyrillic,
    range: 'U+0400-045F, U+0490-0491, U+04B0-04B1',
    isNeeded: (text) => /[\u0400-\u045f]/.test(text),
  },
];

/**
 * CSS that carries the interface's typeface inside a picture, for it to look the same wherever it is opened. Empty when
 * the typeface cannot be had now; the picture then takes what its viewer has.
 */
export async function pictureFontCss(text: string): Promise<string> {
  try {
    const needed = faces.filter(({ isNeeded }) => isNeeded(text));
    const rules = needed.map(
      async ({ url, range }) =>
        `@font-face{font-family:Inter;font-weight:100 900;src:url(${await asDataUrl(url)}) format("woff2");unicode-range:${range}}`,
    );
    return (await Promise.all(rules)).join('');
  } catch {
    return '';
  }
}

async function asDataUrl(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
  const blob = await response.blob();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error(`${url} could not be read.`));
    reader.readAsDataURL(blob);
  });
}
