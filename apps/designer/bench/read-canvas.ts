import type { Page } from '@playwright/test';

export type Point = { readonly x: number; readonly y: number };

/** Where to take hold on the canvas: a card well inside it, and the canvas itself; and how much of it there is to see. */
export async function readCanvas(page: Page): Promise<{
  readonly zoom: number;
  readonly origin: Point;
  readonly card: Point;
  readonly pane: Point;
  readonly cards: number;
  readonly dragged: boolean;
}> {
  return page.evaluate(() => {
    const pane = document.querySelector('.react-flow')?.getBoundingClientRect();
    const viewport = document.querySelector<HTMLElement>('.react-flow__viewport');
    if (!pane || !viewport) throw new Error('There is no canvas on the page.');
    const middle = { x: pane.x + pane.width / 2, y: pane.y + pane.height / 2 };
    const cards = [...document.querySelectorAll('.react-flow__node')].map((node) =>
      node.getBoundingClientRect(),
    );
    const distance = (box: DOMRect) =>
      Math.hypot(box.x + box.width / 2 - middle.x, box.y + box.height / 2 - middle.y);
    const nearest = cards.sort((a, b) => distance(a) - distance(b))[0];
    if (!nearest) throw new Error('There is no card on the canvas.');
    const { a, e, f } = new DOMMatrixReadOnly(getComputedStyle(viewport).transform);
    return {
      zoom: a,
      origin: { x: e, y: f },
      // The head of the card: lower down are texts that a press might select.
      card: { x: nearest.x + nearest.width / 2, y: nearest.y + Math.min(14, nearest.height / 2) },
      pane: middle,
      cards: cards.length,
      dragged: document.querySelector('.react-flow__node.dragging') !== null,
    };
  });
}
