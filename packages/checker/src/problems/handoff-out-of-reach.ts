import { retryOf } from '../view/retry-of.ts';
import type { Finder } from './finder.ts';

/** A question that should hand over to a person after too many tries, and leads where nobody takes over. */
export const handoffOutOfReach: Finder = function* (view) {
  const { quote } = view;
  const words = view.texts.handoffOutOfReach;
  const { edgesTo, indexByName } = view.graph;
  const reachesPerson = view.states.map(({ state }) => state.kind === 'handoff');
  const open = reachesPerson.flatMap((isPerson, index) => (isPerson ? [index] : []));
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    for (const { from } of edgesTo[index] ?? []) {
      if (reachesPerson[from]) continue;
      reachesPerson[from] = true;
      open.push(from);
    }
  }
  for (const { name, label, state } of view.states) {
    const retry = retryOf(state);
    if (retry?.then !== 'handoff') continue;
    const to = indexByName.get(retry.to);
    if (to === undefined || reachesPerson[to]) continue;
    yield {
      severity: 'warning',
      place: { in: 'state', name, port: 'retry' },
      message: words.message(quote(label), quote(view.stateLabel(retry.to))),
      fix: {
        label: words.atOnce,
        operations: [{ type: 'editState', name, changes: { retry: { ...retry, to: '' } } }],
      },
    };
  }
};
