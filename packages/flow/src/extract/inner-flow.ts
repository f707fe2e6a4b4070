import { statesInFrame } from '../frames/frame-members.ts';
import { mapStateReferences, type StateDocument } from '../kinds/registry.ts';
import { identityMapper } from '../references/identity-mapper.ts';
import { mapListenerReferences } from '../references/map-listener-references.ts';
import { mentionsIn } from '../references/references-of.ts';
import { createFlow } from '../schema/create-flow.ts';
import type { FlowDocument } from '../schema/flow.ts';
import { framesOf, withFrames } from '../schema/frame.ts';
import type { ListenerDocument } from '../schema/listener.ts';
import { freeName } from '../schema/names.ts';
import { placeholderSlot, placeholdersIn } from '../schema/text-template.ts';

/** How a sub-flow can end: the end state that says so, and the state of the calling flow it stands for. */
export type Ending = { readonly name: string; readonly to: string };

export type InnerPlan = {
  readonly id: string;
  readonly name: string;
  /** In the order of the flow. */
  readonly states: readonly string[];
  readonly entry: string;
  readonly slots: readonly string[];
  readonly endings: readonly Ending[];
  /** The flow's one state in which a person takes over, where questions lead that are not answered. */
  readonly person: string | null;
};

const columnStep = 340;
const rowStep = 130;

/** The end states for what is led to, named after it. The built-in outcomes keep their names. */
export function endingsFor(targets: readonly string[], inside: readonly string[]): Ending[] {
  const taken = new Set([...inside, 'completed', 'cancelled']);
  return targets.map((to) => {
    const name = freeName(to, (candidate) => taken.has(candidate));
    taken.add(name);
    return { name, to };
  });
}

/** A flow of its own made of some states: what led out of them leads to an end that says where to. */
export function innerFlow(flow: FlowDocument, plan: InnerPlan): FlowDocument {
  const endByTarget = new Map(plan.endings.map(({ name, to }) => [to, name]));
  const inside = new Set(plan.states);
  const toInside = (target: string): string =>
    inside.has(target) ? target : (endByTarget.get(target) ?? '');
  const mapper = { ...identityMapper, state: toInside };
  const states: Record<string, StateDocument> = {};
  const layout: FlowDocument['layout'] = {};
  for (const name of plan.states) {
    const state = flow.states[name];
    if (!state) continue;
    states[name] = mapStateReferences(withPerson(state, plan), mapper);
    layout[name] = flow.layout[name] ?? { x: 0, y: 0 };
  }
  const places = Object.values(layout);
  const right = Math.max(...places.map(({ x }) => x)) + columnStep;
  const top = Math.min(...places.map(({ y }) => y));
  plan.endings.forEach(({ name, to }, index) => {
    states[name] = { kind: 'end', label: flow.states[to]?.label ?? inWords(to) };
    layout[name] = { x: right, y: top + index * rowStep };
  });
  const actions = new Set(
    plan.states.flatMap((name) =>
      mentionsIn(flow.states[name] ?? { kind: 'end' }).flatMap((mention) =>
        mention.to === 'action' ? [mention.name] : [],
      ),
    ),
  );
  const document: FlowDocument = {
    ...createFlow(plan.id, plan.name),
    language: flow.language ?? 'en',
    start: plan.entry,
    slots: only(flow.slots, new Set(plan.slots)),
    states,
    actions: only(flow.actions, actions),
    listeners: innerListeners(flow, plan, toInside),
    settings: innerSettings(flow, plan.slots),
    layout,
  };
  return withFrames(
    document,
    framesOf(flow).filter((frame) => framesOnly(flow, frame, inside)),
  );
}

/** Whether nothing but these states stands in a frame: then it goes where they go. */
export function framesOnly(
  flow: FlowDocument,
  frame: ReturnType<typeof framesOf>[number],
  inside: ReadonlySet<string>,
): boolean {
  const members = statesInFrame(flow, frame);
  return members.length > 0 && members.every((name) => inside.has(name));
}

/**
 * A question that hands over leads to a person outside, where it says so and where the flow has one for everybody. From inside
 * both are ends like any other.
 */
function withPerson(state: StateDocument, { states, person }: InnerPlan): StateDocument {
  if (state.kind !== 'ask' && state.kind !== 'form' && state.kind !== 'confirm') return state;
  const { then = 'handoff', to = '' } = state.retry ?? {};
  const target = to || person;
  if (then !== 'handoff' || !target || states.includes(target)) return state;
  return { ...state, retry: { ...state.retry, then: 'state', to: target } };
}

/** What the flow listens for, inside too; a person is asked for by the way that leads to one. */
function innerListeners(
  flow: FlowDocument,
  { person }: InnerPlan,
  toInside: (target: string) => string,
): ListenerDocument[] {
  const listeners = flow.listeners.map((listener) =>
    mapListenerReferences(listener, { ...identityMapper, state: toInside }),
  );
  if (person === null) return listeners;
  const to = toInside(person);
  if (!listeners.some(({ kind }) => kind === 'handoff')) {
    const id = freeName('handoff', (candidate) => listeners.some((listener) => listener.id === candidate));
    return [...listeners, { id, kind: 'handoff', to }];
  }
  return listeners.map((listener) =>
    listener.kind === 'handoff' && !listener.to ? { ...listener, to } : listener,
  );
}

/** The flow's settings, without sentences that say slots the sub-flow does not have, and without its last word. */
function innerSettings(flow: FlowDocument, slots: readonly string[]): FlowDocument['settings'] {
  const known = new Set(slots);
  const { closing: _, ...settings } = flow.settings;
  return Object.fromEntries(
    Object.entries(settings).filter(
      ([, value]) =>
        typeof value !== 'string' ||
        placeholdersIn(value).every((path) => {
          const slot = placeholderSlot(path);
          return slot === null || known.has(slot);
        }),
    ),
  );
}

const inWords = (name: string): string => name.replaceAll('_', ' ');

const only = <T>(record: Readonly<Record<string, T>>, names: ReadonlySet<string>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([name]) => names.has(name)));
