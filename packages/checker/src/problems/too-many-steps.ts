import { waitsForUser } from '@turnwise/flow';
import { wayToWords } from '../paths/way-to-words.ts';
import type { FlowView } from '../view/flow-view.ts';
import type { Finder } from './finder.ts';

/** As much as the settings take. */
const mostSteps = 1_000;

/** A way on which nobody is asked anything for longer than one turn may take: the conversation would give up on it. */
export const tooManySteps: Finder = function* (view) {
  const limit = view.flow.settings.maxStepsPerTurn;
  if (view.states.length <= limit) return;
  const { stepsFrom, next } = longestWays(view);
  const first = stepsFrom.reduce(
    (best, steps, index) => (view.graph.isReached[index] && steps > (stepsFrom[best] ?? 0) ? index : best),
    0,
  );
  const steps = stepsFrom[first] ?? 0;
  const state = view.states[first];
  if (!state || steps <= limit || !view.graph.isReached[first]) return;
  const way = [first];
  for (let at = next[first]; at !== undefined; at = next[at]) way.push(at);
  const words = view.texts.tooManySteps;
  yield {
    severity: 'warning',
    place: { in: 'state', name: state.name },
    message: words.message(view.quote(state.label), steps, limit),
    witness: wayToWords(view, way),
    ...(steps <= mostSteps
      ? {
          fix: {
            label: words.allow(steps),
            operations: [{ type: 'editSettings', changes: { maxStepsPerTurn: steps } }],
          },
        }
      : {}),
  };
};

/**
 * The most states entered in one go from each, itself and the one that waits or ends included, and which comes next. Of
 * circles, and of what leads into one, nothing is said: they are a problem of their own.
 */
function longestWays({ states, graph }: FlowView): { stepsFrom: number[]; next: (number | undefined)[] } {
  const stepsFrom = states.map(() => 0);
  const next: (number | undefined)[] = states.map(() => undefined);
  // What an action brings back begins a turn of its own.
  const isPassed = states.map(({ state }) => !waitsForUser(state) && state.kind !== 'action');
  const left = states.map((_, index) => (isPassed[index] ? (graph.edgesFrom[index]?.length ?? 0) : 0));
  const done = left.flatMap((count, index) => (count === 0 ? [index] : []));
  for (const index of done) {
    stepsFrom[index] = (stepsFrom[index] ?? 0) + 1;
    for (const { from } of graph.edgesTo[index] ?? []) {
      if (!isPassed[from]) continue;
      if ((stepsFrom[index] ?? 0) > (stepsFrom[from] ?? 0)) {
        stepsFrom[from] = stepsFrom[index] ?? 0;
        next[from] = index;
      }
      left[from] = (left[from] ?? 0) - 1;
      if (left[from] === 0) done.push(from);
    }
  }
  return { stepsFrom: stepsFrom.map((steps, index) => (left[index] === 0 ? steps : 0)), next };
}
