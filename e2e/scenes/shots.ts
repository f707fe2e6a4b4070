import { fileURLToPath } from 'node:url';

export const outputFolder = fileURLToPath(new URL('../../screenshots', import.meta.url));

export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

export const sizes = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
] as const;
type Size = (typeof sizes)[number];

export const shotName = (scene: string, theme: Theme, { width }: Size): string =>
  `${scene}-${theme}-${width}.png`;
