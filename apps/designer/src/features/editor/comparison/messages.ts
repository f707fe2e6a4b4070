import { translated } from '../../../language/translated.ts';

/** The words of two documents compared on the canvas, in English. */
export const comparisonMessages = translated('comparison', {
  canvas: 'The differences, drawn',
  legend: 'What the marks mean',
  marks: { added: 'new', removed: 'gone', changed: 'changed' },
  badges: { added: 'New', removed: 'Gone', changed: 'Changed' },
  legends: { added: 'New', removed: 'Gone, where it was', changed: 'Changed' },
  arrow: (from: string, exit: string, to: string, mark: 'added' | 'removed' | 'changed' | null) =>
    `${from}, ${exit}, to ${to}${mark === null ? '' : mark === 'removed' ? ', gone' : ', new'}`,
  tools: 'Zoom',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Fit',
  fitTip: 'Show everything',
});
