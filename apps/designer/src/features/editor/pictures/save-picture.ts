import { flowToSvg } from '@turnwise/drawing';
import { type FlowDocument, flowToMermaid } from '@turnwise/flow';
import { downloadFile } from '../../../ui/download-file.ts';
import { downloadText } from '../../../ui/download-text.ts';
import { drawnWords } from './drawn-words.ts';
import { pictureFontCss } from './picture-font.ts';
import { drawingMessages as words } from './picture-messages.ts';
import { rasterise } from './rasterise.ts';

export type PictureFormat = 'svg' | 'png' | 'mermaid';

/** Draws the flow and gives it to the author as a file. Returns the sentence that says how it went. */
export async function savePicture(flow: FlowDocument, format: PictureFormat): Promise<string> {
  if (format === 'mermaid') {
    const name = `${flow.id}.mmd`;
    downloadText(name, flowToMermaid(flow, drawnWords.phrases), 'text/vnd.mermaid');
    return words.saved(name);
  }
  const plain = flowToSvg(flow, { words: drawnWords });
  const fontCss = await pictureFontCss(plain);
  const svg = fontCss === '' ? plain : flowToSvg(flow, { fontCss, words: drawnWords });
  const name = `${flow.id}.${format}`;
  if (format === 'svg') {
    downloadText(name, svg, 'image/svg+xml');
    return words.saved(name);
  }
  const drawn = await rasterise(svg);
  if (!drawn.ok) return drawn.error === 'tooLarge' ? words.tooLarge : words.failed;
  downloadFile(name, drawn.value.png);
  return drawn.value.scale === 1 ? words.plainSharpness(name) : words.saved(name);
}
