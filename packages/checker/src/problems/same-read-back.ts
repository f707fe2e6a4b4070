import type { State } from '@turnwise/flow';
import { wayToWords } from '../paths/way-to-words.ts';
import type { Fix } from '../problem.ts';
import type { FlowView } from '../view/flow-view.ts';
import { slotsAskedIn, slotsForgotten } from '../view/slots-asked.ts';
import type { Finder } from './finder.ts';

/** A “no” that comes back to the same question with the same values: nobody asked what was wrong, nothing was forgotten. */
export const sameReadBack: Finder = function* (view) {
  const forgotten = slotsForgotten(view);
  for (const [index, { name, label, state }] of view.states.entries()) {
    if (state.kind !== 'confirm' || state.clearOnNo.length > 0) continue;
    const no = view.graph.edgesFrom[index]?.find(({ exit }) => exit.port === 'no');
    const way = no && wayBack(view, no.to, index, forgotten);
    if (!way) continue;
    const fix = askAgain(view, name, way);
    yield {
      severity: 'warning',
      place: { in: 'state', name, field: 'clearOnNo' },
      message: view.texts.sameReadBack.message(view.quote(label)),
      witness: wayToWords(view, [index, ...way]),
      ...(fix ? { fix } : {}),
    };
  }
};

/** Goes on without a word to the user: a decision, or a question whose answers are all known by then. */
function isPassed(state: State | undefined, forgotten: ReadonlySet<string>): boolean {
  switch (state?.kind) {
    case 'decide':
    case 'set':
      return true;
    case 'ask':
    case 'form': {
      const asked = slotsAskedIn(state);
      return asked.length > 0 && !asked.some((slot) => forgotten.has(slot));
    }
    default:
      return false;
  }
}

/** A shortest way from a state to another over states that are passed; both ends are on it. */
function wayBack(
  view: FlowView,
  from: number,
  to: number,
  forgotten: ReadonlySet<string>,
): readonly number[] | null {
  const ways: (readonly number[])[] = [[from]];
  const seen = new Set([from]);
  for (const way of ways) {
    const here = way.at(-1) ?? from;
    if (here === to) return way;
    if (!isPassed(view.states[here]?.state, forgotten)) continue;
    for (const edge of view.graph.edgesFrom[here] ?? []) {
      // After too many tries, and by going back, a question does speak.
      if (edge.exit.port === 'retry' || edge.exit.port === 'back' || seen.has(edge.to)) continue;
      seen.add(edge.to);
      ways.push([...way, edge.to]);
    }
  }
  return null;
}

/** Forgets on “no” what the questions on the way back ask for. */
function askAgain(view: FlowView, name: string, way: readonly number[]): Fix | undefined {
  const slots = [...new Set(way.flatMap((index) => slotsAskedIn(view.states[index]?.state)))];
  if (slots.length === 0 || slots.some((slot) => !view.slot(slot))) return undefined;
  return {
    label: view.texts.sameReadBack.askAgain(slots.map((slot) => view.quote(view.slotLabel(slot))).join(', ')),
    operations: [{ type: 'editState', name, changes: { clearOnNo: slots } }],
  };
}
