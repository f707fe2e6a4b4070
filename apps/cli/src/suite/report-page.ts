import { escapeMarkup } from './escape-markup.ts';
import { reportStyle } from './report-style.ts';

type PageHead = {
  readonly title: string;
  readonly heading: string;
  /** What came of it all, in a sentence. */
  readonly verdict: string;
  readonly isGood: boolean;
};

/** A page of its own: it needs no other file and no network, and runs no script. `inside` is HTML. */
export const reportPage = ({ title, heading, verdict, isGood }: PageHead, inside: string): string =>
  `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeMarkup(title)}</title>
<style>${reportStyle}</style>
</head>
<body>
<main>
<h1>${escapeMarkup(heading)}</h1>
<p class="verdict ${isGood ? 'good' : 'bad'}">${escapeMarkup(verdict)}</p>
${inside}</main>
</body>
</html>
`;

/** A part of the page; nothing where nothing is in it. */
export const section = (title: string, inside: string): string =>
  inside === '' ? '' : `<section><h2>${title}</h2>\n${inside}</section>`;

export const listToHtml = (items: readonly string[]): string =>
  items.length === 0
    ? ''
    : `<ul>\n${items.map((item) => `<li>${escapeMarkup(item)}</li>\n`).join('')}</ul>\n`;
