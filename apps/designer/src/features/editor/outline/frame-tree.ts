import { type FlowDocument, type FrameDocument, frameByState, framesInFrame, framesOf } from '@turnwise/flow';

/** A row of the outline: a state, or a frame with what stands in it. */
export type OutlineNode =
  | { readonly kind: 'state'; readonly name: string }
  | { readonly kind: 'frame'; readonly frame: FrameDocument; readonly inside: OutlineNode[] };

/** A row without what is inside it, as the arrow keys meet it. */
export type OutlineRowKey =
  | { readonly kind: 'state'; readonly name: string }
  | { readonly kind: 'frame'; readonly id: string };

export const stateNode = (name: string): OutlineNode => ({ kind: 'state', name });

/**
 * States in their order, those of a frame under it: it stands where the conversation first meets one of them. Frames
 * without states come last.
 */
export function frameTree(flow: FlowDocument, order: readonly string[]): OutlineNode[] {
  const frames = framesOf(flow);
  if (frames.length === 0) return order.map(stateNode);
  const roots: OutlineNode[] = [];
  const lists = new Map<string, OutlineNode[]>();
  const parents = new Map(frames.map((frame) => [frame.id, parentOf(flow, frame)]));
  const listOf = (frame: FrameDocument | undefined): OutlineNode[] => {
    if (!frame) return roots;
    const known = lists.get(frame.id);
    if (known) return known;
    const inside: OutlineNode[] = [];
    lists.set(frame.id, inside);
    listOf(parents.get(frame.id)).push({ kind: 'frame', frame, inside });
    return inside;
  };
  const frameOf = frameByState(flow);
  for (const name of order) listOf(frameOf.get(name)).push(stateNode(name));
  for (const frame of frames) listOf(frame);
  return roots;
}

/** The innermost frame another lies in. */
function parentOf(flow: FlowDocument, frame: FrameDocument): FrameDocument | undefined {
  const around = framesOf(flow).filter((other) =>
    framesInFrame(flow, other).some(({ id }) => id === frame.id),
  );
  return around.toSorted((a, b) => a.width * a.height - b.width * b.height)[0];
}

/** The rows from top to bottom. */
export const rowsOf = (nodes: readonly OutlineNode[]): OutlineRowKey[] =>
  nodes.flatMap((node) =>
    node.kind === 'state' ? [node] : [{ kind: 'frame', id: node.frame.id } as const, ...rowsOf(node.inside)],
  );
