import type { FlowOperation } from '@turnwise/flow';

/** The operation that lets the whole flow listen for a new meaning, learned from examples still to be written. */
export const newIntentListener = (name: string, label: string): FlowOperation => ({
  type: 'setListener',
  listener: { id: `intent_${name}`.slice(0, 64), kind: 'intent', intent: name, label, examples: [] },
});
