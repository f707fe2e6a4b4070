import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from '@playwright/test';
import { type Figure, median, report } from '../../../scripts/bench/report.ts';
import { startServerProcess } from '../../../scripts/bench/started-server.ts';
import { countFrames } from './count-frames.ts';
import { largeFlow } from './large-flow.ts';
import { launchBrowser } from './launch-browser.ts';
import { type Point, readCanvas } from './read-canvas.ts';

// How a large flow opens and moves: the built designer on the real server, in a real browser at 1440 x 900. Opening is
// from the start of the navigation to the frame after the first cards are on the page, with the assets in the browser's
// cache from an earlier visit. Frames are the browser's own, beside those of an empty page under the same mouse.

const openings = Number(process.env.BENCH_ROUNDS ?? 7);
const gestureMs = 2_000;

const folder = mkdtempSync(join(tmpdir(), 'turnwise-bench-'));
const main = fileURLToPath(new URL('../../server/dist/main.js', import.meta.url));
const env = { PORT: '0', HOST: '127.0.0.1', DATA_DIR: folder, DATABASE_URL: '', OPENAI_API_KEY: '' };
const server = await startServerProcess([main], env);
const browser = await launchBrowser();
try {
  const figures: Figure[] = [];
  figures.push(...(await measure(browser, server.url, { count: 1_000, opensIn: 500 })));
  figures.push(...(await measure(browser, server.url, { count: 5_000, opensIn: 1_000 })));
  report(figures);
} finally {
  await browser.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}

type Large = { readonly count: number; readonly opensIn: number };

async function measure(browser: Browser, url: string, { count, opensIn }: Large): Promise<Figure[]> {
  const id = `large-${count}`;
  const response = await fetch(`${url}/api/flows/import`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text: JSON.stringify(largeFlow(id, count)) }),
  });
  if (!response.ok) throw new Error(`The flow was not imported: ${await response.text()}`);

  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-US' });
  const page = await context.newPage();
  const cold = await open(page, `${url}/flows/${id}`);
  const warm: Opening[] = [];
  for (let round = 0; round < openings; round++) warm.push(await open(page, `${url}/flows/${id}`));
  const middle = (part: keyof Opening) => median(warm.map((opening) => opening[part]));

  const moving = await moveAround(page);
  const empty = await context.newPage();
  await empty.setContent('<body style="height:100vh"></body>');
  const idle = await countFrames(empty, gestureMs, circle(empty, { x: 700, y: 450 }));
  await context.close();

  const frames = (name: string, { perSecond, longest, work }: (typeof moving)['drag']): Figure[] => [
    {
      name: `${count} states, ${name}`,
      value: perSecond,
      unit: 'frames/s',
      target: { atLeast: Math.min(55, idle.perSecond * 0.95) },
    },
    { name: `${count} states, ${name}, longest frame`, value: longest, unit: 'ms' },
    { name: `${count} states, ${name}, main thread a frame`, value: work, unit: 'ms' },
  ];
  return [
    { name: `${count} states, first opening, nothing cached`, value: cold.painted, unit: 'ms' },
    {
      name: `${count} states, opens in`,
      value: middle('painted'),
      unit: 'ms',
      target: { atMost: opensIn },
    },
    { name: `${count} states, of that until the draft is asked for`, value: middle('asked'), unit: 'ms' },
    { name: `${count} states, of that until it has arrived`, value: middle('arrived'), unit: 'ms' },
    { name: `${count} states, cards drawn at once`, value: moving.cards },
    ...frames('dragging a card', moving.drag),
    ...frames('panning', moving.pan),
    ...frames('zooming', moving.zoom),
    { name: 'an empty page, same mouse', value: idle.perSecond, unit: 'frames/s' },
  ];
}

/** Milliseconds from the start of the navigation. */
type Opening = {
  /** To the frame after the first card. */
  readonly painted: number;
  /** To the request for the draft, and to its end. */
  readonly asked: number;
  readonly arrived: number;
};

async function open(page: Page, address: string): Promise<Opening> {
  await page.goto('about:blank');
  await page.goto(address, { waitUntil: 'commit' });
  return page.evaluate(
    () =>
      new Promise<Opening>((resolve) => {
        const finish = () => {
          const painted = performance.now();
          const draft = performance.getEntriesByType('resource').find(({ name }) => name.endsWith('/draft'));
          const asked = draft?.startTime ?? Number.NaN;
          resolve({ painted, asked, arrived: asked + (draft?.duration ?? Number.NaN) });
        };
        const look = () => {
          const card = document.querySelector('.react-flow__node');
          if (!card || card.getBoundingClientRect().height === 0) requestAnimationFrame(look);
          // The callback after the next one runs when the frame with the card has been handed over.
          else requestAnimationFrame(() => requestAnimationFrame(finish));
        };
        look();
      }),
  );
}

async function moveAround(page: Page) {
  await page.waitForLoadState('networkidle');
  const { pane } = await readCanvas(page);
  // To reading size, wherever it opened.
  await page.mouse.move(pane.x, pane.y);
  await page.keyboard.down('Control');
  for (let turn = 0; turn < 60; turn++) {
    const { zoom } = await readCanvas(page);
    if (zoom > 0.85 && zoom < 1.2) break;
    await page.mouse.wheel(0, zoom < 1 ? -40 : 40);
    await page.waitForTimeout(30);
  }
  await page.keyboard.up('Control');
  await page.waitForTimeout(500);

  const { card, cards } = await readCanvas(page);
  await page.mouse.move(card.x, card.y);
  await page.mouse.down();
  await page.mouse.move(card.x + 20, card.y + 20);
  const drag = await countFrames(page, gestureMs, circle(page, card));
  const { dragged } = await readCanvas(page);
  if (!dragged) throw new Error('No card was being dragged.');
  await page.mouse.up();
  await page.waitForTimeout(800);

  await page.mouse.move(pane.x, pane.y);
  const before = await readCanvas(page);
  let turns = 0;
  const pan = await countFrames(page, gestureMs, () => page.mouse.wheel(turns++ % 120 < 60 ? 24 : -24, 12));
  const after = await readCanvas(page);
  if (after.origin.x === before.origin.x) throw new Error('The canvas was not panned.');
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, 40);
  await page.waitForTimeout(300);
  if ((await readCanvas(page)).zoom === after.zoom) throw new Error('The canvas was not zoomed.');
  const zoom = await countFrames(page, gestureMs, () => page.mouse.wheel(0, turns++ % 40 < 20 ? 6 : -6));
  await page.keyboard.up('Control');
  return { drag, pan, zoom, cards };
}

/** Moves the mouse round a place, a step at a call. */
function circle(page: Page, { x, y }: Point): () => Promise<void> {
  let step = 0;
  return () => {
    const angle = step++ / 12;
    return page.mouse.move(x + 120 * Math.sin(angle), y + 90 * (1 - Math.cos(angle)));
  };
}
