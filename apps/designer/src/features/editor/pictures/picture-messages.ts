import { translated } from '../../../language/translated.ts';

/** What is said by what draws, saves and prints; it comes with that. */
export const drawingMessages = translated('drawing', {
  saved: (fileName: string) => `${fileName} is saved.`,
  plainSharpness: (fileName: string) =>
    `${fileName} is saved, at half the usual sharpness because the flow is large. An SVG picture is sharp at any size.`,
  tooLarge:
    'This flow is too large for a PNG picture. Save it as an SVG picture, which can be of any size, or print it on pages.',
  failed: 'The picture could not be drawn. Try again, or save it as an SVG picture.',

  printTitle: 'Print on pages',
  printNow: 'Print',
  close: 'Close',
  paper: 'Paper',
  a4: 'A4',
  letter: 'Letter',
  pages: (count: number) => (count === 1 ? '1 page' : `${count} pages`),
  page: (page: number, of: number) => `Page ${page} of ${of}`,
});
