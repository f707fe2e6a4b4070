import { type FlowDocument, flowsRunBy } from '@turnwise/flow';
import type { FlowView } from '../view/flow-view.ts';
import { nameToWords } from '../view/words.ts';
import type { Finder } from './finder.ts';

/** A sub-flow of which no version is published: there is nothing to run. Told only where that is known. */
export const unpublishedFlow: Finder = function* (view) {
  const { unpublishedFlows } = view.context;
  if (!unpublishedFlows) return;
  const words = view.texts.unpublishedFlow;
  for (const { name, label, state } of view.states) {
    if (state.kind !== 'subflow' || state.flow === '') continue;
    const missing = firstUnpublished(view, state.flow);
    if (missing === null) continue;
    const [called, flow] = [view.quote(label), view.quote(missing.name)];
    yield {
      severity: 'error',
      place: { in: 'state', name, field: 'flow' },
      about: missing.id,
      message:
        missing.id === state.flow
          ? words.runs(called, flow)
          : words.byWayOf(
              called,
              flow,
              view.quote(knownFlow(view, state.flow)?.name ?? nameToWords(state.flow)),
            ),
    };
  }
};

/** The first unpublished flow that running another comes to, that one itself before those it runs. */
function firstUnpublished(view: FlowView, id: string): { readonly id: string; readonly name: string } | null {
  const { unpublishedFlows = {} } = view.context;
  const seen = new Set([id]);
  // A set being walked also visits what is added meanwhile.
  for (const next of seen) {
    // A flow that runs itself is told as that.
    if (next === view.flow.id) continue;
    const name = Object.hasOwn(unpublishedFlows, next) ? unpublishedFlows[next] : undefined;
    if (name !== undefined) return { id: next, name };
    const flow = knownFlow(view, next);
    if (flow) for (const run of flowsRunBy(flow).keys()) seen.add(run);
  }
  return null;
}

function knownFlow({ context: { knownFlows = {} } }: FlowView, id: string): FlowDocument | undefined {
  return Object.hasOwn(knownFlows, id) ? knownFlows[id] : undefined;
}
