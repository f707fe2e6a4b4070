import { translated } from '../../../language/translated.ts';

/** The words about pictures and printing. */
export const pictureMessages = translated('picture', {
  svg: 'Save a picture (SVG)',
  png: 'Save a picture (PNG)',
  mermaid: 'Save a diagram as text (Mermaid)',
  print: 'Print on pages…',
  drawing: 'Drawing the picture…',
  notLoaded: 'The part that draws pictures could not be loaded. Try again when the server answers.',
});
