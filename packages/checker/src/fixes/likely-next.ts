import type { Exit } from '@turnwise/flow';
import type { FlowView, StateView } from '../view/flow-view.ts';

/** How far beside a card the next one stands at most, from corner to corner: further off it is another part of the drawing. */
const reach = { right: 700, aside: 300 };

/**
 * The state a loose way out is most likely meant for: the only one nothing leads to yet, else the next one to the right.
 * Never one that leads back to where it comes from, or that the state leads to already.
 */
export function likelyNext(view: FlowView, from: StateView, exit: Exit): StateView | undefined {
  const possible = possibleNext(view, from);
  const alone = [...possible].filter((index) => isAlone(view, index) && !comesBefore(view, index, from));
  const [only] = alone;
  if (only !== undefined && alone.length === 1 && isFirstLoose(view, from, exit)) return view.states[only];
  return nextToTheRight(view, from, possible);
}

function possibleNext({ graph, states }: FlowView, from: StateView): ReadonlySet<number> {
  const here = graph.indexByName.get(from.name);
  const excluded = new Set(here === undefined ? [] : [here]);
  // A set being walked also visits what is added meanwhile: here everything that leads to it.
  for (const index of excluded) for (const edge of graph.edgesTo[index] ?? []) excluded.add(edge.from);
  if (here !== undefined) for (const { to } of graph.edgesFrom[here] ?? []) excluded.add(to);
  return new Set(states.flatMap((_, index) => (excluded.has(index) ? [] : [index])));
}

const isAlone = ({ graph }: FlowView, index: number): boolean =>
  graph.start !== index && !graph.isReached[index] && graph.edgesTo[index]?.length === 0;

/** A drawing is read from left to right and from top to bottom. */
function comesBefore({ document, states }: FlowView, index: number, from: StateView): boolean {
  const at = document.layout[from.name];
  const place = document.layout[states[index]?.name ?? ''];
  return at !== undefined && place !== undefined && place.x < at.x - 100 && place.y < at.y + 100;
}

/** Of several ways out that lead nowhere, what stands there alone is offered to the first. */
const isFirstLoose = (view: FlowView, { exits }: StateView, exit: Exit): boolean =>
  exits.find(({ to, optional }) => !optional && !view.state(to))?.port === exit.port;

function nextToTheRight(
  { document, states }: FlowView,
  from: StateView,
  possible: ReadonlySet<number>,
): StateView | undefined {
  const at = document.layout[from.name];
  if (!at) return undefined;
  let nearest: StateView | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const index of possible) {
    const state = states[index];
    const place = state && document.layout[state.name];
    if (!place) continue;
    const right = place.x - at.x;
    const aside = Math.abs(place.y - at.y);
    // At least its own width to the right: what stands above or below is not next to it.
    if (right < 200 || right > reach.right || aside > reach.aside) continue;
    if (right + 2 * aside >= least) continue;
    least = right + 2 * aside;
    nearest = state;
  }
  return nearest;
}
