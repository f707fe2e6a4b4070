import {
  type Branch,
  type FlowDocument,
  outcomeLabel as nameOfOutcome,
  resolveSlot,
  resolveState,
  type Slot,
} from '@turnwise/flow';
import type { TraceEntry } from '@turnwise/runtime';
import { nameInWords, stateLabel as stateName } from '../language/names.ts';
import { exitsInWords, phrasesFor } from '../language/phrases.ts';

/** Where a trace was written: the flow, the flows it can run, and those it was inside of, innermost last. */
export type TracePlace = {
  readonly flow: FlowDocument;
  readonly library: Readonly<Record<string, FlowDocument>>;
  readonly inside: readonly string[];
};

/** The place as it is after an entry: deeper, shallower, or the same. */
export function placeAfter(place: TracePlace, entry: TraceEntry): TracePlace {
  if (entry.kind !== 'flow') return place;
  const inside = entry.change === 'entered' ? [...place.inside, entry.flow] : place.inside.slice(0, -1);
  return { ...place, inside };
}

/** The flow the conversation is in there; null when its document is not at hand. */
export function flowAt({ flow, library, inside }: TracePlace): FlowDocument | null {
  const id = inside.at(-1);
  if (id === undefined || (id === flow.id && !Object.hasOwn(library, id))) return flow;
  return Object.hasOwn(library, id) ? (library[id] ?? null) : null;
}

/** A name as one would say it, for what has no label. */
export const readableName = nameInWords;

export function slotAt(place: TracePlace, name: string): Slot | null {
  const slots = flowAt(place)?.slots;
  const slot = slots && Object.hasOwn(slots, name) ? slots[name] : undefined;
  return slot ? resolveSlot(slot) : null;
}

export const languageAt = (place: TracePlace): string => flowAt(place)?.language ?? 'en';

export const slotLabel = (place: TracePlace, name: string): string =>
  slotAt(place, name)?.label || readableName(name);

export function stateLabel(place: TracePlace, name: string): string {
  const states = flowAt(place)?.states;
  return stateName(name, states && Object.hasOwn(states, name) ? states[name] : undefined);
}

/** What the card calls an exit: "found", "otherwise"; null when there is nothing to tell apart. */
export function exitLabel(place: TracePlace, state: string, port: string): string | null {
  const flow = flowAt(place);
  const document = flow && Object.hasOwn(flow.states, state) ? flow.states[state] : undefined;
  if (!flow || !document) return null;
  const exits = exitsInWords(resolveState(document), phrasesFor(flow));
  // "Then" tells nothing that the arrow does not.
  if (port === 'next' || exits.length < 2) return null;
  return exits.find((exit) => exit.port === port)?.label ?? null;
}

/** The branch a trace tells of, by its label or id; null when the state has none like it any more. */
export function branchAt(place: TracePlace, state: string, branch: string): Branch | null {
  const states = flowAt(place)?.states;
  const document = states && Object.hasOwn(states, state) ? states[state] : undefined;
  const resolved = document && resolveState(document);
  if (!resolved || !('branches' in resolved)) return null;
  return resolved.branches.find(({ id, label }) => (label || id) === branch) ?? null;
}

/** What an action state calls, in the author's words. */
export function actionLabel(place: TracePlace, state: string): string {
  const flow = flowAt(place);
  const document = flow && Object.hasOwn(flow.states, state) ? flow.states[state] : undefined;
  if (document?.kind !== 'action' || !document.action) return stateLabel(place, state);
  return flow?.actions[document.action]?.label || readableName(document.action);
}

/** The outcome's label as the author gave it. */
export function outcomeLabel(place: TracePlace, state: string, outcome: string): string {
  const flow = flowAt(place);
  const document = flow && Object.hasOwn(flow.states, state) ? flow.states[state] : undefined;
  if (document?.kind !== 'action' || !document.action || !flow) return readableName(outcome);
  return nameOfOutcome(flow, document.action, outcome);
}

/** The state an effect was asked for in: the last part but one of its id. */
export const stateOfEffect = (id: string): string => id.split(':').at(-2) ?? '';
