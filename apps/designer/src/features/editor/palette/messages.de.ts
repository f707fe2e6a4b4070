import type { paletteMessages } from './messages.ts';

export const paletteGerman: typeof paletteMessages = {
  panel: 'Bauen',
  tabs: 'Womit gebaut wird',
  add: 'Neu',
  slots: 'Felder',
  outline: 'Gliederung',
  search: 'Schritt suchen',
  nothingFound: 'Keine Art von Schritt heißt so.',
  kinds: 'Arten von Schritten',
  addKind: (kind, description) => `${kind}: ${description}`,
  addHint:
    'Klicken, Eingabe drücken oder auf die Zeichenfläche ziehen. Er wird mit dem ausgewählten Schritt verbunden.',
  hide: 'Diese Seite ausblenden',
  show: 'Arten von Schritten, Felder und Gliederung zeigen',
};
