import { type FlowDocument, referencesOf } from '@turnwise/flow';

/** The ids of the flows a document runs as sub-flows, each once. */
export const flowsRunBy = (flow: FlowDocument): string[] => [
  ...new Set(referencesOf(flow).flatMap((reference) => (reference.to === 'flow' ? [reference.name] : []))),
];
