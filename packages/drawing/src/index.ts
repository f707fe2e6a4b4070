export type { Box } from './box.ts';
export { kindGlyphs } from './kind-glyphs.ts';
export { laneOf } from './lane.ts';
export { flowToPages } from './pages/flow-to-pages.ts';
export { type PaperName, papers } from './pages/paper.ts';
export { kindColors, pictureColors } from './picture/colors.ts';
export { flowToSvg } from './picture/flow-to-svg.ts';
export { englishPictureWords, type PictureWords } from './picture/words.ts';
export { countLines, type TextBox, textWidth } from './text/text-width.ts';
