import type { FlowDocument } from '@turnwise/flow';
import { exitsInWords, phrasesFor } from '../../../language/phrases.ts';
import { exitOfEdgeId } from '../canvas/canvas-items.ts';
import { stateLabel } from '../panels/state-label.ts';
import { coverageMessages as words } from './messages.ts';
import type { TestedWays } from './tested-ways.ts';

/** A card or an arrow of the canvas, by its id there. */
export type CanvasThing = { readonly is: 'state' | 'edge'; readonly id: string };

/** How many tests go through a card or an arrow, as a sentence; null where that is not counted. */
export function coverageInWords(
  flow: FlowDocument,
  ways: TestedWays,
  { is, id }: CanvasThing,
): string | null {
  if (is === 'state') {
    const count = ways.states.get(id);
    return count === undefined ? null : words.state(stateLabel(id, flow.states[id]), count);
  }
  const count = ways.edges.get(id);
  const { state: name, port } = exitOfEdgeId(id);
  const state = flow.states[name];
  const exit = state && exitsInWords(state, phrasesFor(flow)).find((other) => other.port === port);
  return count === undefined || !exit ? null : words.way(stateLabel(name, state), exit.label, count);
}
