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
  for (const { from, to } of edges) if (from !== to) graph.setEdge(from, to);
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
