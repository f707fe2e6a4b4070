import { err, ok, type Result } from '@turnwise/basics';
import { chosenHandoff } from '../chosen-handoff.ts';
import { resolveState, type StateDocumentOf } from '../kinds/registry.ts';
import type { FlowOperation } from '../operations/apply-operation.ts';
import { mentionsIn, referencesOf } from '../references/references-of.ts';
import type { FlowDocument } from '../schema/flow.ts';
import { framesOf } from '../schema/frame.ts';
import { freeName, labelToName } from '../schema/names.ts';
import { borderOf, innermostFirst } from './border.ts';
import { dataAcross } from './data-across.ts';
import type { ExtractionRefusal } from './extraction-refusal.ts';
import { type Ending, endingsFor, framesOnly, innerFlow } from './inner-flow.ts';
import { slotRefusals, slotsUsed } from './slots-across.ts';

/** How one slot crosses: what is known of it goes in, and what is known at the end comes back. */
type SlotCrossing = { readonly slot: string; readonly isChanged: boolean };

export type Extraction = {
  /** The new flow. */
  readonly inner: FlowDocument;
  /** What puts the call in the place of the states, as one edit of the flow they were in. */
  readonly operations: readonly FlowOperation[];
  /** The state that calls the new flow. */
  readonly call: string;
  /** What was chosen and stays, because it ends the whole conversation. */
  readonly kept: readonly string[];
  readonly slots: readonly SlotCrossing[];
  /** Data filled inside that is read outside. */
  readonly data: readonly string[];
  /** How the new flow can end; the first is how it usually does. */
  readonly endings: readonly Ending[];
};

/** States that end a conversation for good: in a sub-flow they would only end that. */
const isEnding = (flow: FlowDocument, name: string): boolean =>
  flow.states[name]?.kind === 'end' || flow.states[name]?.kind === 'handoff';

const asksSomething = (flow: FlowDocument, name: string): boolean => {
  const state = flow.states[name];
  return state !== undefined && 'retry' in resolveState(state);
};

/**
 * Makes a flow of its own of some states, and the edit that calls it in their place, so that a conversation says the
 * same as before. What ends the conversation stays where it is. Refused, with every reason, where a sub-flow could not
 * do the same: a conversation comes in at several places, or something is needed across the border that cannot cross.
 */
export function extractSubFlow(
  flow: FlowDocument,
  chosen: readonly string[],
  as: { readonly id: string; readonly name: string },
): Result<Extraction, readonly ExtractionRefusal[]> {
  const wanted = new Set(chosen);
  const kept = Object.keys(flow.states).filter((name) => wanted.has(name) && isEnding(flow, name));
  const states = Object.keys(flow.states).filter((name) => wanted.has(name) && !isEnding(flow, name));
  if (states.length === 0) return err([{ code: 'only_endings' }]);
  const inside = new Set(states);
  const border = borderOf(flow, inside);
  const data = dataAcross(flow, inside);
  const refusals: ExtractionRefusal[] = [
    ...border.counted.map((count): ExtractionRefusal => ({ code: 'counts_visits', ...count })),
    ...slotRefusals(flow, inside),
    ...data.refusals,
  ];
  if (border.entries.size > 1) {
    const entries = [...border.entries].map(([state, from]) => ({ state, from }));
    refusals.unshift({ code: 'several_entries', entries });
  }
  const entry = [...border.entries.keys()][0] ?? innermostFirst(flow, states);
  if (refusals.length > 0 || entry === undefined) return err(refusals);

  const handoff = states.some((name) => asksSomething(flow, name)) ? chosenHandoff(flow) : null;
  const listenedFor = flow.listeners.flatMap(({ to }) =>
    to && !inside.has(to) && Object.hasOwn(flow.states, to) ? [to] : [],
  );
  const targets = [...new Set([...border.targets, ...listenedFor, ...(handoff === null ? [] : [handoff])])];
  const endings = endingsFor(targets, states);
  const slots = slotsUsed(flow, inside);
  const inner = innerFlow(flow, { ...as, states, entry, slots, endings, person: handoff });

  const rest = new Set(Object.keys(flow.states).filter((name) => !inside.has(name)));
  const call = freeName(labelToName(as.name, 'sub_flow'), (name) => rest.has(name));
  const state: StateDocumentOf<'subflow'> = {
    kind: 'subflow',
    label: as.name,
    flow: as.id,
    in: Object.fromEntries(slots.map((slot) => [slot, `{${slot}}`])),
    out: Object.fromEntries(
      [...slots, ...data.out.map((path) => `data.${path}`)].map((to) => [to, `{${to}}`]),
    ),
    returned: returnedBy(endings),
    ...visitLimit(flow, entry),
  };
  const position = flow.layout[entry] ?? { x: 0, y: 0 };
  const operations: FlowOperation[] = [
    { type: 'replaceStates', names: states, entry, name: call, state, position },
    ...unusedActions(flow, inside).map((name): FlowOperation => ({ type: 'removeAction', name })),
    ...framesOf(flow)
      .filter((frame) => framesOnly(flow, frame, inside))
      .map(({ id }): FlowOperation => ({ type: 'removeFrame', id })),
  ];
  const changed = new Set(
    states.flatMap((name) =>
      mentionsIn(flow.states[name] ?? { kind: 'end' }).flatMap((mention) =>
        mention.to === 'slot' && mention.use !== 'reads' ? [mention.name] : [],
      ),
    ),
  );
  return ok({
    inner,
    operations,
    call,
    kept,
    slots: slots.map((slot) => ({ slot, isChanged: changed.has(slot) })),
    data: data.out,
    endings,
  });
}

/** The usual end is "completed", as every sub-flow has it; the others are told by their names. */
function returnedBy([usual, ...others]: readonly Ending[]): Record<string, string> {
  return {
    completed: usual?.to ?? '',
    cancelled: '',
    ...Object.fromEntries(others.map(({ name, to }) => [name, to])),
  };
}

const visitLimit = (flow: FlowDocument, entry: string) => {
  const maxVisits = flow.states[entry]?.maxVisits;
  return maxVisits === undefined ? {} : { maxVisits };
};

/** Actions only the extracted states call: they go along. */
function unusedActions(flow: FlowDocument, inside: ReadonlySet<string>): string[] {
  const callers = new Map<string, boolean>();
  for (const { to, name, place } of referencesOf(flow)) {
    if (to !== 'action' || !Object.hasOwn(flow.actions, name)) continue;
    const isInside = place.in === 'state' && inside.has(place.name);
    callers.set(name, (callers.get(name) ?? true) && isInside);
  }
  return [...callers].filter(([, isOnlyInside]) => isOnlyInside).map(([name]) => name);
}
