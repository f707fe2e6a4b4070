import { translated } from '../../../language/translated.ts';

/** The words about pictures and printing. */
export const pictureMessages = translated('picture', {
  svg: 'Save a picture (SVG)',
  png: 'Save a picture (PNG)',
  mermaid: 'Save a diagram as text (Mermaid)',
  print: 'Print on pages…',
  drawing: 'Drawing the picture…',
  saved: (fileName: string) => `${fileName} is saved.`,
  plainSharpness: (fileName: string) =>
    `${fileName} is saved, at half the usual sharpness because the flow is large. An SVG picture is sharp at any size.`,
  tooLarge:
    'This flow is too large for a PNG picture. Save it as an SVG picture, which can be of any size, or print it on pages.',
  failed: 'The picture could not be drawn. Try again, or save it as an SVG picture.',
  notLoaded: 'The part that draws pictures could not be loaded. Try again when the server answers.',

  printTitle: 'Print on pages',
  printNow: 'Print',
  close: 'Close',
  paper: 'Paper',
  a4: 'A4',
  letter: 'Letter',
  pages: (count: number) => (count === 1 ? '1 page' : `${count} pages`),
  page: (page: number, of: number) => `Page ${page} of ${of}`,
});
