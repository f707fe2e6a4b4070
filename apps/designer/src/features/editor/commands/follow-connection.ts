import { exitsOf, type FlowDocument } from '@turnwise/flow';
import type { ExitRef } from '../store/selection.ts';
import { type Direction, nearest, sourcesOf } from './neighbour.ts';

/** The ways out of a state that lead somewhere. */
const connectionsOf = (flow: FlowDocument, name: string): ExitRef[] => {
  const state = flow.states[name];
  return (state ? exitsOf(state) : [])
    .filter((exit) => Object.hasOwn(flow.states, exit.to))
    .map(({ port }) => ({ state: name, port }));
};

export const targetOf = (flow: FlowDocument, { state, port }: ExitRef): string | undefined => {
  const source = flow.states[state];
  return source && exitsOf(source).find((exit) => exit.port === port)?.to;
};

/** The connection an author takes hold of from a state: its first way out, or the one by which most come in. */
export function connectionBeside(
  flow: FlowDocument,
  name: string,
  side: 'left' | 'right',
): ExitRef | undefined {
  if (side === 'right') return connectionsOf(flow, name)[0];
  const source = nearest(
    flow,
    name,
    sourcesOf(flow, name).filter((other) => other !== name),
  );
  if (source === undefined) return undefined;
  return connectionsOf(flow, source).find((exit) => targetOf(flow, exit) === name);
}

/** Where an arrow key leads from a connection: to either end of it, or to the other ways out beside it. */
export function followConnection(
  flow: FlowDocument,
  connection: ExitRef,
  direction: Direction,
): { readonly state: string } | { readonly connection: ExitRef } | undefined {
  if (direction === 'left') return { state: connection.state };
  if (direction === 'right') {
    const state = targetOf(flow, connection);
    return state === undefined || state === '' ? undefined : { state };
  }
  const siblings = connectionsOf(flow, connection.state);
  const at = siblings.findIndex(({ port }) => port === connection.port);
  const next = siblings[(at + (direction === 'down' ? 1 : -1) + siblings.length) % siblings.length];
  return next && { connection: next };
}
