import { err, ok, type Result } from '@turnwise/basics';
import { pngScale } from './png-scale.ts';

export type Raster = { readonly png: Blob; readonly scale: number };

/** An SVG document as a PNG picture, drawn by the browser. */
export async function rasterise(svg: string): Promise<Result<Raster, 'tooLarge' | 'failed'>> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const { naturalWidth: width, naturalHeight: height } = image;
    const scale = pngScale(width, height);
    if (scale === null) return err('tooLarge');
    const canvas = document.createElement('canvas');
    canvas.width = width * scale;
    canvas.height = height * scale;
    const pen = canvas.getContext('2d');
    if (!pen) return err('failed');
    pen.drawImage(image, 0, 0, canvas.width, canvas.height);
    const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    return png ? ok({ png, scale }) : err('failed');
  } catch {
    return err('failed');
  } finally {
    URL.revokeObjectURL(address);
  }
}
