import { z } from 'zod';
import { exitsOf, type StateDocument } from '../kinds/registry.ts';
import type { FlowDocument } from '../schema/flow.ts';
import { connect } from './connect.ts';
import { getIn, setIn } from './set-in.ts';

/** A way out that led to a state, and where its target was kept: some ways out are only there while they lead on. */
export const arrivalSchema = z.object({
  from: z.string(),
  port: z.string(),
  path: z.array(z.union([z.string(), z.number()])),
});
type Arrival = z.infer<typeof arrivalSchema>;

/** The ways out of other states that lead to one, what they listen for by themselves included. */
export const arrivalsAt = (flow: FlowDocument, name: string): Arrival[] =>
  Object.entries(flow.states).flatMap(([from, state]) =>
    from === name
      ? []
      : [...exitsOf(state), ...waysListenedFor(state)].flatMap(({ port, path, to }) =>
          to === name ? [{ from, port, path: [...path] }] : [],
        ),
  );

/** They have no handle on the card. */
const waysListenedFor = ({ listeners = {} }: StateDocument) =>
  Object.entries(listeners).flatMap(([kind, override]) =>
    typeof override === 'object' && override.to
      ? [{ port: `listeners.${kind}`, path: ['listeners', kind, 'to'], to: override.to }]
      : [],
  );

/** Whether a way out is there today and leads nowhere. */
export const isLoose = (flow: FlowDocument, arrival: Arrival): boolean => howLoose(flow, arrival) !== null;

/** Leads a way out to a state again, if it leads nowhere today. */
export function leadAgain(flow: FlowDocument, arrival: Arrival, name: string): FlowDocument {
  const { from, port, path } = arrival;
  switch (howLoose(flow, arrival)) {
    case null:
      return flow;
    case 'shown': {
      const led = connect.apply(flow, { type: 'connect', from, port, to: name });
      return led.ok ? led.value : flow;
    }
    case 'hidden': {
      const state = setIn(flow.states[from], path, name) as StateDocument;
      return { ...flow, states: { ...flow.states, [from]: state } };
    }
  }
}

function howLoose(flow: FlowDocument, { from, port, path }: Arrival): 'shown' | 'hidden' | null {
  const state = Object.hasOwn(flow.states, from) ? flow.states[from] : undefined;
  if (!state) return null;
  const exit = exitsOf(state).find((candidate) => candidate.port === port);
  if (exit) return exit.to === '' ? 'shown' : null;
  // A branch that is gone is gone; another one may stand at its place in the list today.
  const isInList = path.some((step) => typeof step === 'number');
  return !isInList && getIn(state, path) === '' ? 'hidden' : null;
}
