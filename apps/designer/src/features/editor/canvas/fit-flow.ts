import type { ReactFlowInstance } from '@xyflow/react';
import type { Box } from '../edits/free-place.ts';
import { fitPadding, readSides } from './fit-padding.ts';

const least = 40;

/** Brings the whole flow into sight, beside what lies over the canvas: tips, tools and the small map say so themselves. */
export function fitFlow(flow: ReactFlowInstance, canvas: HTMLElement, duration: number): void {
  const { left, top, width, height } = canvas.getBoundingClientRect();
  const boxOf = (element: HTMLElement): Box => {
    const box = element.getBoundingClientRect();
    return { x: box.x - left, y: box.y - top, width: box.width, height: box.height };
  };
  const over = [...document.querySelectorAll<HTMLElement>('[data-over-canvas]')]
    .map((element) => ({ box: boxOf(element), sides: readSides(element.dataset.overCanvas) }))
    .filter(({ box }) => box.width > 0);
  const padding = fitPadding({ width, height }, flow.getNodesBounds(flow.getNodes()), over, least);
  void flow.fitView({
    padding: {
      top: `${padding.top}px`,
      right: `${padding.right}px`,
      bottom: `${padding.bottom}px`,
      left: `${padding.left}px`,
    },
    maxZoom: 1,
    duration,
  });
}
