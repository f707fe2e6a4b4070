import { chosenHandoff } from '@turnwise/flow';
import type { FlowView, StateView } from '../view/flow-view.ts';

const sentences: Readonly<Record<string, string>> = {
  en: 'A colleague will take over from here.',
  de: 'Ab hier übernimmt jemand aus unserem Team.',
};

/** What a new hand-off says, in the flow's language. In others it says nothing of its own, and the engine speaks for it. */
export const takesOver = ({ flow }: FlowView): string =>
  sentences[flow.language.toLowerCase().split(/[-_]/)[0] ?? ''] ?? '';

/** A hand-off that fits whatever leads to it: the one the author chose for everybody, else one that names no reason. */
export function personForEverybody(view: FlowView): StateView | undefined {
  const chosen = chosenHandoff(view.flow);
  if (chosen !== null) return view.state(chosen);
  return view.states.find(
    ({ state }) => state.kind === 'handoff' && (state.message === '' || state.message === takesOver(view)),
  );
}
