import type { FlowDocument } from '@turnwise/flow';
import { later } from '../../../../ui/later.ts';
import type { useToast } from '../../../../ui/Toast.tsx';
import { makeEdit } from '../../edits/edit.ts';
import { type Box, boundingBox, occupiedBoxes, stateBoxes } from '../../edits/free-place.ts';
import type { EditorStore } from '../../store/editor-store.ts';
import { canvasElementId } from '../focus-canvas.ts';
import { canvasMessages as words } from '../messages.ts';
import { type CanvasControl, summaryZoom } from '../use-canvas-control.ts';
import layoutWorker from './layout.worker.ts?worker&url';
import { layoutInput } from './layout-input.ts';
import type { LayoutResult } from './layout-states.ts';
import { tidyEdit } from './tidy-edit.ts';

// A worker's file is asked for when the worker is made: come ahead of that, it is there when the server is not.
later(async () => {
  const file = await fetch(layoutWorker);
  if (!file.ok) throw new Error(layoutWorker);
  await file.arrayBuffer();
});

export type TidyUp = {
  readonly store: EditorStore;
  readonly toast: ReturnType<typeof useToast>;
  readonly canvas: CanvasControl;
  /** What to say of it afterwards. */
  readonly told: string;
  /** Gives up when nobody waits any more. */
  readonly signal: AbortSignal;
};

/** Arranges the selected states when there are several, else all, in a worker, and brings them into sight. Over when they stand. */
export async function tidyUp({ store, toast, canvas, told, signal }: TidyUp): Promise<void> {
  const { flow, selection } = store.getState();
  const names = selection.states.length > 1 ? selection.states : Object.keys(flow.states);
  const progress = setTimeout(() => toast.show({ id: 'tidy', text: words.tidying, duration: 60_000 }), 800);
  try {
    const result = await arranged(flow, names, signal);
    const edit = tidyEdit(store.getState().flow, result);
    makeEdit(store, edit);
    bringIntoSight(store.getState().flow, selection.states.length > 1 ? names : null, canvas);
    toast.show({
      id: 'tidy',
      text: told,
      action: edit ? { label: words.undo, onSelect: () => store.getState().undo() } : undefined,
    });
  } finally {
    clearTimeout(progress);
  }
}

/** Some states are shown where they stand; all of them are fitted, also where they are in sight but too small to read. */
function bringIntoSight(flow: FlowDocument, names: readonly string[] | null, canvas: CanvasControl): void {
  const boxes = stateBoxes(flow, names ? [...names] : undefined);
  if (boxes.length === 0) return;
  const around = boundingBox(boxes);
  const sight = inSight(canvas);
  const isReadable = canvasOnScreen().width / sight.width >= summaryZoom;
  if (names) {
    if (!holds(sight, around)) canvas.show(noNearerThanLifeSize(around));
  } else if (!isReadable || !holds(sight, around)) {
    canvas.fit({ box: boundingBox(occupiedBoxes(flow)), start: flow.layout[flow.start] });
  }
}

function arranged(flow: FlowDocument, names: readonly string[], signal: AbortSignal): Promise<LayoutResult> {
  const worker = new Worker(layoutWorker, { type: 'module' });
  return new Promise<LayoutResult>((resolve, reject) => {
    signal.addEventListener('abort', reject);
    worker.addEventListener('message', ({ data }: MessageEvent<LayoutResult>) => resolve(data));
    worker.addEventListener('error', reject);
    worker.postMessage(layoutInput(flow, names));
  }).finally(() => worker.terminate());
}

const canvasOnScreen = () =>
  document.getElementById(canvasElementId)?.getBoundingClientRect() ?? new DOMRect(0, 0, 800, 600);

function inSight(canvas: CanvasControl): Box {
  const { left, top, right, bottom } = canvasOnScreen();
  const { x, y } = canvas.fromScreen({ x: left, y: top });
  const end = canvas.fromScreen({ x: right, y: bottom });
  return { x, y, width: end.x - x, height: end.y - y };
}

const holds = (outer: Box, inner: Box): boolean =>
  outer.x <= inner.x &&
  outer.y <= inner.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

/** A few cards fill less than the canvas: shown as large as it, they come no nearer than they are written. */
function noNearerThanLifeSize(box: Box): Box {
  const { width, height } = canvasOnScreen();
  const wide = Math.max(0, width - box.width);
  const high = Math.max(0, height - box.height);
  return { x: box.x - wide / 2, y: box.y - high / 2, width: box.width + wide, height: box.height + high };
}
