export type { Box } from './box.ts';
export { laneOf } from './lane.ts';
export { countLines, type TextBox, textWidth } from './text/text-width.ts';
