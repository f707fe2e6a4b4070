import { ok } from '@turnwise/basics';
import { z } from 'zod';
import { mapStateReferences, stateSchema } from '../kinds/registry.ts';
import { identityMapper } from '../references/identity-mapper.ts';
import { mapListenerReferences } from '../references/map-listener-references.ts';
import { actionSchema } from '../schema/action.ts';
import { documentOf } from '../schema/document-of.ts';
import { type FlowDocument, positionSchema } from '../schema/flow.ts';
import { type ListenerDocument, listenerSchema } from '../schema/listener.ts';
import { freeName, isName } from '../schema/names.ts';
import { slotSchema } from '../schema/slot.ts';
import { arrivalSchema, leadAgain } from './arrivals.ts';
import { defineOperation } from './define-operation.ts';
import { invalid } from './edit-record.ts';
import { intentsKnownIn } from './intents-of-state.ts';

/** A state as it was in another document, with what it needs and what led to it. Made by `copyState`. */
const stateCopySchema = z.object({
  state: documentOf(stateSchema),
  /** Where it stands if the flow has it no more; one that is there keeps its place. */
  position: positionSchema,
  isStart: z.boolean(),
  slots: z.record(z.string(), documentOf(slotSchema)),
  actions: z.record(z.string(), documentOf(actionSchema)),
  /** Those that teach the intents its branches ask about. */
  listeners: z.array(documentOf(listenerSchema)),
  /** The ways out that led to it. */
  arrivals: z.array(arrivalSchema),
  /** What was listened for everywhere and led to it, by id. */
  heardBy: z.array(z.string()).optional(),
});
export type StateCopy = z.infer<typeof stateCopySchema>;

/**
 * Puts a state back as it was in another document, in the place of the one by that name if there is one. Slots,
 * actions and intents the flow lacks come along; those it has stay as they are. A connection to a state that is no
 * longer there leads nowhere. What led to the state, ways out and listeners, and leads nowhere today leads to it again.
 */
export const restoreState = defineOperation({
  type: 'restoreState',
  schema: z.object({ type: z.literal('restoreState'), name: z.string(), copy: stateCopySchema }),
  apply(flow, { name, copy }) {
    const names = [name, ...Object.keys(copy.slots), ...Object.keys(copy.actions)];
    if (!names.every(isName)) return invalid('What is to be put back cannot be read.');
    const exists = (target: string) => target === name || Object.hasOwn(flow.states, target);
    const mapper = { ...identityMapper, state: (target: string) => (exists(target) ? target : '') };
    const restored: FlowDocument = {
      ...flow,
      start: flow.start === '' && copy.isStart ? name : flow.start,
      states: { ...flow.states, [name]: mapStateReferences(copy.state, mapper) },
      layout: { ...flow.layout, [name]: flow.layout[name] ?? copy.position },
      slots: withMissing(flow.slots, copy.slots),
      actions: withMissing(flow.actions, copy.actions),
      listeners: withIntents(
        flow,
        copy.listeners.map((listener) => mapListenerReferences(listener, mapper)),
      ).map((listener) => (isLooseListener(copy, listener) ? { ...listener, to: name } : listener)),
    };
    return ok(copy.arrivals.reduce((led, arrival) => leadAgain(led, arrival, name), restored));
  },
});

/** Whether something listened for led to the state and leads nowhere today. */
export const isLooseListener = ({ heardBy = [] }: StateCopy, { id, to }: ListenerDocument): boolean =>
  !to && heardBy.includes(id);

function withMissing<T>(known: Record<string, T>, offered: Record<string, T>): Record<string, T> {
  const missing = Object.entries(offered).filter(([name]) => !Object.hasOwn(known, name));
  return missing.length === 0 ? known : { ...known, ...Object.fromEntries(missing) };
}

function withIntents(flow: FlowDocument, offered: readonly ListenerDocument[]): ListenerDocument[] {
  const known = new Set(intentsKnownIn(flow).keys());
  const taken = new Set(flow.listeners.map((listener) => listener.id));
  const missing = offered.filter(({ intent = '' }) => !known.has(intent));
  if (missing.length === 0) return flow.listeners;
  const renamed = missing.map((listener) => {
    const id = freeName(listener.id, (candidate) => taken.has(candidate));
    taken.add(id);
    return { ...listener, id };
  });
  return [...flow.listeners, ...renamed];
}
