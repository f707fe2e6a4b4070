import { englishPhrases, exitsOf, type FlowDocument, resolveState, withOutcomeLabels } from '@turnwise/flow';
import type { Way } from '@turnwise/testing';

/** A state or a way out of one, in the names that stand in the file and as the canvas calls it. */
export function wayToWords(flow: FlowDocument, { state, port }: Way): string {
  const document = Object.hasOwn(flow.states, state) ? flow.states[state] : undefined;
  if (port === null) {
    const label = document && resolveState(document).label;
    return label ? `state ${state} ("${label}")` : `state ${state}`;
  }
  const exits = document ? exitsOf(document, withOutcomeLabels(flow, englishPhrases)) : [];
  const exit = exits.find((one) => one.port === port);
  return `way ${state} → ${exit?.to ?? ''} ("${exit?.label ?? port}")`;
}
