import { createFlow, type FlowDocument } from '@turnwise/flow';
import type { Place, ProblemKind, Severity } from '../problem.ts';
import type { CheckContext } from '../view/flow-view.ts';

/** One kind of problem shown on a small flow, and a flow like it that is in order. */
export type Example = {
  readonly kind: ProblemKind;
  readonly severity: Severity;
  readonly flow: FlowDocument;
  readonly context?: CheckContext;
  readonly message: string;
  readonly place: Place;
  readonly witness?: string;
  /** The fix's label; left out when there is none. */
  readonly fix?: string;
  /** Flows that do not have the problem. */
  readonly fine: readonly FlowDocument[];
  readonly fineContext?: CheckContext;
};

type Parts = Partial<
  Pick<FlowDocument, 'slots' | 'states' | 'actions' | 'listeners' | 'settings' | 'start' | 'language'>
>;

/** A flow of the given parts that starts in its first state. */
export const flowOf = (parts: Parts): FlowDocument => ({
  ...createFlow('example', 'Example'),
  start: Object.keys(parts.states ?? {})[0] ?? '',
  ...parts,
});

/** A question that fills `order_number`, an end and a hand-off: the ground most examples stand on. */
export const ground = {
  slots: { order_number: { type: 'text', label: 'Order number' } },
  bye: { kind: 'end', label: 'Goodbye', message: 'Goodbye.' },
  person: { kind: 'handoff', label: 'Billing', message: 'A colleague takes over.' },
} as const satisfies {
  slots: FlowDocument['slots'];
  bye: FlowDocument['states'][string];
  person: FlowDocument['states'][string];
};
