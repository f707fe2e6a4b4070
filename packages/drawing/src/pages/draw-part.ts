import type { FlowDocument } from '@turnwise/flow';
import type { Box } from '../box.ts';
import { arrow, arrowStub } from '../picture/arrow.ts';
import { drawCard } from '../picture/draw-card.ts';
import { drawFrame, drawNote, titledFrameBox } from '../picture/draw-surroundings.ts';
import { stateLabel } from '../picture/labels.ts';
import type { PicturePlan, PlacedCard } from '../picture/plan-picture.ts';
import { element, round } from '../picture/xml.ts';
import type { Cut } from './cut-pages.ts';
import { drawableOf, type PaperName } from './paper.ts';

type Part = {
  readonly paper: PaperName;
  readonly scale: number;
  readonly page: number;
  pageOf(name: string): number | null;
};

const border = 30;
const titleMargin = 4;
/** How far above the first card a title may stand for the page to begin with it. */
const titleReach = 60;

/** The part of the drawing that stands on one page. Ways to other pages name them; so do cards that are led to from there. */
export function drawPart(flow: FlowDocument, plan: PicturePlan, cut: Cut, part: Part): string {
  const here = cut.indexes.flatMap((index) => plan.cards[index] ?? []);
  const notes = cut.indexes.flatMap((index) => plan.notes[index - plan.cards.length] ?? []);
  const targetOf = (to: string): string | null => {
    const page = part.pageOf(to);
    if (page === null) return null;
    const label = stateLabel(to, flow.states[to]);
    return page === part.page ? label : `${plan.words.onPage(page)}: ${label}`;
  };
  const sources = pagesLeadingTo(plan, part);
  const frames = plan.frames.filter(({ box }) => here.some((card) => isWithin(card.box, box)));
  const drawn = [
    ...frames.map(drawFrame),
    ...notes.map(drawNote),
    ...here.flatMap((card) => arrowsOf(card, plan, part)),
    ...here.map(({ plan: card, box }) =>
      drawCard(card, box, { words: plan.words, targetOf, above: sources.get(card.name) }),
    ),
  ];
  const box = withTitles(cut.box, frames.map(titledFrameBox));
  const { width, height } = drawableOf(part.paper);
  // A single thing larger than the page is made to fit; all else keeps the size it is read at.
  const scale = Math.min(part.scale, width / (box.width + 2 * border), height / (box.height + 2 * border));
  // A viewport of its own: no arrow runs into the margin.
  return element(
    'svg',
    { width, height, overflow: 'hidden', viewBox: viewBox(box, width / scale, height / scale) },
    drawn.join(''),
  );
}

const isWithin = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

/** Up to the titles of the frames that begin right above the first cards; what else of a frame is cut off is only line. */
function withTitles(box: Box, frames: readonly Box[]): Box {
  const tops = frames.map(({ y }) => y + border - titleMargin).filter((y) => box.y - y < titleReach);
  const y = Math.min(box.y, ...tops);
  return { ...box, y, height: box.y + box.height - y };
}

const viewBox = (box: Box, width: number, height: number): string =>
  [round(box.x - border), round(box.y - border), round(width), round(height)].join(' ');

function arrowsOf({ plan: card, box }: PlacedCard, plan: PicturePlan, part: Part): string[] {
  return card.rows.flatMap(({ exit, y, height }) => {
    const target = plan.cardsByName.get(exit.to);
    if (!target) return [];
    const from = { x: box.x + box.width + 4, y: box.y + y + height / 2 };
    if (part.pageOf(exit.to) !== part.page) return [arrowStub(from)];
    return [arrow(from, { x: target.box.x, y: target.box.y + target.plan.entryY }, box, target.box)];
  });
}

/** "from page 3, 4" for each card of this page that others lead to. */
function pagesLeadingTo(plan: PicturePlan, { page, pageOf }: Part): Map<string, string> {
  const pages = new Map<string, Set<number>>();
  for (const { plan: card } of plan.cards) {
    const from = pageOf(card.name);
    if (from === null || from === page) continue;
    for (const { exit } of card.rows) {
      if (pageOf(exit.to) !== page) continue;
      const known = pages.get(exit.to) ?? new Set();
      pages.set(exit.to, known.add(from));
    }
  }
  return new Map(
    [...pages].map(([name, from]) => [name, plan.words.fromPages([...from].sort((a, b) => a - b))]),
  );
}
