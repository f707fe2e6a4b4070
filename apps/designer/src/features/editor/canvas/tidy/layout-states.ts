import dagre from '@dagrejs/dagre';

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
  }[];
  readonly edges: readonly { readonly from: string; readonly to: string }[];
};
export type LayoutResult = Readonly<Record<string, { readonly x: number; readonly y: number }>>;

const betweenColumns = 90;
const betweenRows = 40;
const grid = 10;

const snap = (value: number): number => Math.round(value / grid) * grid;

/**
 * Arranges cards in columns from left to right, in the order a conversation visits them. The start stays where it
 * is and the rest is laid out around it; pinned cards stay too, and what would cover them moves below.
 */
export function layoutStates({ start, cards, edges }: LayoutInput): LayoutResult {
  const graph = new dagre.graphlib.Graph({ multigraph: false });
  graph.setGraph({ rankdir: 'LR', nodesep: betweenRows, ranksep: betweenColumns, ranker: 'network-simplex' });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { name, width, height } of cards) graph.setNode(name, { width, height });
  for (const { from, to } of forwardEdges(start, cards, edges)) graph.setEdge(from, to);
  dagre.layout(graph);

  const placed = cards.map((card) => {
    const { x, y } = graph.node(card.name) as { x: number; y: number };
    return { card, x: x - card.width / 2, y: y - card.height / 2 };
  });
  const anchor = placed.find(({ card }) => card.name === start) ?? placed[0];
  if (!anchor) return {};
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
  return result;
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
