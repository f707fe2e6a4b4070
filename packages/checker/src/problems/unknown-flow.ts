import { nameToWords } from '../view/words.ts';
import type { Finder } from './finder.ts';

/** A sub-flow that runs a flow nobody knows. Told only when the known flows are. */
export const unknownFlow: Finder = function* (view) {
  const { knownFlows } = view.context;
  if (!knownFlows) return;
  for (const { name, label, state } of view.states) {
    if (state.kind !== 'subflow' || state.flow === '' || Object.hasOwn(knownFlows, state.flow)) continue;
    if (state.flow === view.flow.id) continue;
    yield {
      severity: 'error',
      place: { in: 'state', name, field: 'flow' },
      message: view.texts.unknownFlow(view.quote(label), view.quote(nameToWords(state.flow))),
    };
  }
};
