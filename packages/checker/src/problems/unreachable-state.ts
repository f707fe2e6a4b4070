import { quote } from '../view/words.ts';
import type { Finder } from './finder.ts';

/** A state that no conversation can come to. */
export const unreachableState: Finder = function* (view) {
  const { start, isReached, edgesTo } = view.graph;
  if (start === null) return;
  for (const [index, { name, label }] of view.states.entries()) {
    if (isReached[index]) continue;
    const hasEntry = edgesTo[index]?.some((edge) => edge.from !== index);
    yield {
      severity: 'warning',
      place: { in: 'state', name },
      message: hasEntry
        ? `${quote(label)} is never reached: what leads to it is never reached either.`
        : `${quote(label)} is never reached: nothing leads to it.`,
      fix: { label: `Take ${quote(label)} away`, operations: [{ type: 'removeStates', names: [name] }] },
    };
  }
};
