import { createFlow, type FlowDocument } from '@turnwise/flow';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fetchAllLater } from '../../../../ui/later.ts';
import { createEditorStore } from '../../store/editor-store.ts';
import type { CanvasControl } from '../use-canvas-control.ts';
import { type LayoutInput, layoutStates } from './layout-states.ts';
import { tidyUp } from './tidy-up.ts';

/** The worker's own work, done here. */
class LayoutWorker extends EventTarget {
  postMessage(input: LayoutInput) {
    const data = layoutStates(input);
    setTimeout(() => this.dispatchEvent(new MessageEvent('message', { data })));
  }
  terminate() {}
}

beforeEach(() => vi.stubGlobal('Worker', LayoutWorker));
afterEach(() => vi.unstubAllGlobals());

const flow: FlowDocument = {
  ...createFlow('test', 'Test'),
  start: 'one',
  states: { one: { kind: 'say', next: 'two' }, two: { kind: 'end' } },
  layout: { one: { x: 0, y: 0 }, two: { x: -900, y: 0 } },
};

/** Tidies up with the canvas showing 800 x 600 from a point on, some states selected, and tells what it was led to. */
async function tidiedAt(x: number, y: number, { zoom = 1, states = [] as string[] } = {}) {
  const store = createEditorStore({ flow, revision: 0, onRefused: () => undefined });
  const show = vi.fn<CanvasControl['show']>();
  const fit = vi.fn<CanvasControl['fit']>();
  if (states.length > 0) store.getState().select({ states });
  const canvas = {
    show,
    fit,
    fromScreen: (point: { x: number; y: number }) => ({ x: point.x / zoom + x, y: point.y / zoom + y }),
  } as unknown as CanvasControl;
  const toast = { show: vi.fn() } as unknown as Parameters<typeof tidyUp>[0]['toast'];
  vi.spyOn(document, 'getElementById').mockReturnValue(null);
  await tidyUp({ store, toast, canvas, told: 'Tidied.', signal: new AbortController().signal });
  return { store, show, fit };
}

test('the worker is fetched ahead, whole, for when the server is gone', async () => {
  const read = vi.fn(async () => new ArrayBuffer(0));
  const fetched = vi.fn(async (_address: string) => ({ ok: true, arrayBuffer: read }));
  vi.stubGlobal('fetch', fetched);
  await fetchAllLater();
  expect(fetched.mock.calls.map(([address]) => address)).toContainEqual(
    expect.stringContaining('layout.worker'),
  );
  expect(read).toHaveBeenCalled();
});

test('the flow comes into sight when it is not, or too small to be read', async () => {
  for (const { store, fit, show } of [
    await tidiedAt(5_000, 5_000),
    await tidiedAt(-1_000, -1_000, { zoom: 0.2 }),
  ]) {
    expect(show).not.toHaveBeenCalled();
    expect(fit).toHaveBeenCalledTimes(1);
    const { start, box } = fit.mock.calls[0]?.[0] ?? {};
    const { layout } = store.getState().flow;
    expect(start).toEqual(layout.one);
    expect(box!.x + box!.width).toBe(layout.two!.x + 250);
  }
});

test('several states that were tidied come into sight when they are not, no nearer than life size', async () => {
  const { store, show, fit } = await tidiedAt(5_000, 5_000, { states: ['one', 'two'] });
  expect(fit).not.toHaveBeenCalled();
  expect(store.getState().flow.layout.two!.x).toBeGreaterThan(250);
  const [box] = show.mock.calls[0] ?? [];
  expect(box).toMatchObject({ width: 800, height: 600 });
  expect(box!.x).toBeLessThanOrEqual(0);
  expect(box!.x + box!.width).toBeGreaterThanOrEqual(store.getState().flow.layout.two!.x + 250);
  store.getState().undo();
  expect(store.getState().flow).toBe(flow);
});

test('the view stays when all of it is in sight and can be read', async () => {
  const { fit, show } = await tidiedAt(-50, -50);
  expect(fit).not.toHaveBeenCalled();
  expect(show).not.toHaveBeenCalled();
});
