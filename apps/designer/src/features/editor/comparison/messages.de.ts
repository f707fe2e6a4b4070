import type { comparisonMessages } from './messages.ts';

export const comparisonGerman: typeof comparisonMessages = {
  canvas: 'Die Unterschiede, gezeichnet',
  legend: 'Was die Zeichen bedeuten',
  marks: { added: 'neu', removed: 'weg', changed: 'geändert' },
  badges: { added: 'Neu', removed: 'Weg', changed: 'Geändert' },
  legends: { added: 'Neu', removed: 'Weg, wo es war', changed: 'Geändert' },
  arrow: (from, exit, to, mark) =>
    `${from}, ${exit}, zu ${to}${mark === null ? '' : mark === 'removed' ? ', weg' : ', neu'}`,
  tools: 'Zoom',
  zoomIn: 'Vergrößern',
  zoomOut: 'Verkleinern',
  fit: 'Einpassen',
  fitTip: 'Alles zeigen',
};
