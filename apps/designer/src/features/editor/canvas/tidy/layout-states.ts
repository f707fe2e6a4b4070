import dagre from '@dagrejs/dagre';
import type { Box } from '../../edits/free-place.ts';
import { branchOrder } from './branch-order.ts';
import { frameBoxes } from './frame-boxes.ts';
import { wrapColumns } from './wrap-columns.ts';

/** What is arranged: cards with their sizes, and which lead to which. Plain data, to cross to a worker. */
export type LayoutInput = {
  readonly start: string;
  readonly cards: readonly {
    readonly name: string;
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    readonly pinned: boolean;
    /** The frame it stands in, the innermost. */
    readonly frame: string | null;
  }[];
  readonly frames: readonly { readonly id: string; readonly parent: string | null }[];
  readonly edges: readonly { readonly from: string; readonly to: string }[];
};
export type LayoutResult = {
  readonly states: Readonly<Record<string, { readonly x: number; readonly y: number }>>;
  /** The frames around what was arranged, as large as that needs. */
  readonly frames: Readonly<Record<string, Box>>;
};

const betweenColumns = 90;
const betweenRows = 40;
const grid = 10;
/**
 * Keeping to the order of ways out takes time for each pair in each column: about a tenth of the whole up to here, and far more
 * than that beyond.
 */
const mostOrdered = 1_000;

const snap = (value: number): number => Math.round(value / grid) * grid;

/**
 * Arranges cards in columns from left to right, in the order a conversation visits them, and long ones in rows. The start stays where it
 * is and the rest is laid out around it; pinned cards stay too, and what would cover them moves below. Cards of one
 * frame stay together, and their frame goes with them.
 */
export function layoutStates({ start, cards, edges, frames }: LayoutInput): LayoutResult {
  const framed = cards.some((card) => card.frame !== null);
  const graph = new dagre.graphlib.Graph({ multigraph: false, compound: framed });
  graph.setGraph({ rankdir: 'LR', nodesep: betweenRows, ranksep: betweenColumns, ranker: 'network-simplex' });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { name, width, height } of cards) graph.setNode(name, { width, height });
  if (framed) putInFrames(graph, cards, frames);
  const within = (name: string): string[] => {
    const nest = [name];
    for (let at = parentIn(graph, name); at !== undefined; at = parentIn(graph, at)) nest.push(at);
    return nest;
  };
  const forward = forwardEdges(start, cards, edges);
  for (const { from, to } of forward) graph.setEdge(from, to);
  const constraints = cards.length > mostOrdered ? [] : branchOrder(forward, framed ? within : undefined);
  dagre.layout(graph, { constraints });

  const inColumns = cards.map(({ name, width, height }) => {
    const { x, y } = graph.node(name) as { x: number; y: number };
    return { name, x: x - width / 2, y: y - height / 2, width, height };
  });
  // A frame is torn by no end of a row.
  const inRows = framed ? inColumns : wrapColumns(inColumns);
  const places = new Map(inRows.map((box) => [box.name, box]));
  const placed = cards.map((card) => ({ card, ...(places.get(card.name) ?? { x: 0, y: 0 }) }));
  const anchor = placed.find(({ card }) => card.name === start) ?? placed[0];
  if (!anchor) return { states: {}, frames: {} };
  const dx = anchor.card.x - anchor.x;
  const dy = anchor.card.y - anchor.y;

  const pinned = cards.filter((card) => card.pinned);
  const result: Record<string, { x: number; y: number }> = {};
  for (const { card, x, y } of placed) {
    if (card.pinned) {
      result[card.name] = { x: card.x, y: card.y };
      continue;
    }
    const place = { x: snap(x + dx), y: snap(y + dy) };
    for (;;) {
      const covered = pinned.find(
        (other) =>
          place.x < other.x + other.width &&
          other.x < place.x + card.width &&
          place.y < other.y + other.height &&
          other.y < place.y + card.height,
      );
      if (!covered) break;
      place.y = Math.ceil((covered.y + covered.height + betweenRows) / grid) * grid;
    }
    result[card.name] = place;
  }
  return { states: result, frames: frameBoxes(cards, frames, result) };
}

const parentIn = (graph: InstanceType<typeof dagre.graphlib.Graph>, name: string): string | undefined =>
  graph.parent(name) ?? undefined;

/** Tells the arranging which cards stand in one frame, and which frame in another. */
function putInFrames(
  graph: InstanceType<typeof dagre.graphlib.Graph>,
  cards: LayoutInput['cards'],
  frames: LayoutInput['frames'],
): void {
  const nodeOf = (id: string) => `frame:${id}`;
  const parents = new Map(frames.map(({ id, parent }) => [id, parent]));
  for (const { name, frame } of cards) {
    let child = name;
    for (let at = frame; at !== null; at = parents.get(at) ?? null) {
      const isKnown = graph.hasNode(nodeOf(at));
      if (!isKnown) graph.setNode(nodeOf(at), {});
      graph.setParent(child, nodeOf(at));
      if (isKnown) break;
      child = nodeOf(at);
    }
  }
}

/**
 * The edges that lead on. One that leads back to where the conversation has been would turn the order of columns
 * around, so loops are left out of the arranging: both their ends are placed by the way on.
 */
function forwardEdges(
  start: string,
  cards: LayoutInput['cards'],
  edges: LayoutInput['edges'],
): LayoutInput['edges'] {
  const edgesFrom = new Map<string, { from: string; to: string }[]>();
  for (const edge of edges) edgesFrom.set(edge.from, [...(edgesFrom.get(edge.from) ?? []), edge]);
  const state = new Map<string, 'open' | 'done'>();
  const forward: { from: string; to: string }[] = [];
  // Depth first with a list of its own: a long flow is deeper than a call stack.
  for (const root of [start, ...cards.map((card) => card.name)]) {
    if (state.has(root)) continue;
    const path: { name: string; next: number }[] = [{ name: root, next: 0 }];
    state.set(root, 'open');
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const edge = edgesFrom.get(top.name)?.[top.next];
      top.next += 1;
      if (!edge) {
        state.set(top.name, 'done');
        path.pop();
        continue;
      }
      if (state.get(edge.to) === 'open') continue;
      forward.push(edge);
      if (!state.has(edge.to)) {
        state.set(edge.to, 'open');
        path.push({ name: edge.to, next: 0 });
      }
    }
  }
  return forward;
}
