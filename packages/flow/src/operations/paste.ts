import { ok } from '@turnwise/basics';
import { z } from 'zod';
import { mapStateReferences, stateSchema } from '../kinds/registry.ts';
import { identityMapper } from '../references/identity-mapper.ts';
import { actionSchema } from '../schema/action.ts';
import { documentOf } from '../schema/document-of.ts';
import { type FlowDocument, positionSchema } from '../schema/flow.ts';
import { type FrameDocument, frameSchema, framesOf, freeFrameId, withFrames } from '../schema/frame.ts';
import { freeName, isName } from '../schema/names.ts';
import { slotSchema } from '../schema/slot.ts';
import { defineOperation } from './define-operation.ts';
import { invalid } from './edit-record.ts';

/** A piece of a flow on its way through the clipboard: states, where they stood, and what they need. */
export const fragmentSchema = z.object({
  format: z.literal('turnwise/fragment'),
  states: z.record(z.string(), documentOf(stateSchema)),
  layout: z.record(z.string(), positionSchema),
  slots: z.record(z.string(), documentOf(slotSchema)),
  actions: z.record(z.string(), documentOf(actionSchema)),
  frames: z.array(documentOf(frameSchema)).optional(),
});
export type Fragment = z.infer<typeof fragmentSchema>;

/** The names pasted states get in a flow: their own, or the next that is free. */
export function pastedNames(flow: FlowDocument, fragment: Fragment): Record<string, string> {
  const names: Record<string, string> = {};
  const taken = new Set(Object.keys(flow.states));
  for (const name of Object.keys(fragment.states)) {
    const free = freeName(name, (candidate) => taken.has(candidate));
    taken.add(free);
    names[name] = free;
  }
  return names;
}

/** The frames of a fragment as they stand in a flow once pasted: with their own ids, or the next that are free. */
export function pastedFrames(
  flow: FlowDocument,
  fragment: Fragment,
  offset: { readonly x: number; readonly y: number },
): FrameDocument[] {
  const taken = new Set(framesOf(flow).map(({ id }) => id));
  return (fragment.frames ?? []).map((frame) => {
    const id = freeFrameId(frame.id, taken);
    taken.add(id);
    return { ...frame, id, x: frame.x + offset.x, y: frame.y + offset.y };
  });
}

/**
 * Adds a copied fragment, moved by `offset` pixels. Connections inside the fragment are kept, connections out of it
 * are kept where the flow has that state, and slots and actions the flow lacks come along.
 */
export const paste = defineOperation({
  type: 'paste',
  schema: z.object({
    type: z.literal('paste'),
    fragment: fragmentSchema,
    offset: z.object({ x: z.number(), y: z.number() }),
  }),
  apply(flow, { fragment, offset }) {
    const all = [fragment.states, fragment.slots, fragment.actions].flatMap((part) => Object.keys(part));
    if (!all.every(isName)) return invalid('What was copied cannot be read.');
    const names = pastedNames(flow, fragment);
    const states = { ...flow.states };
    const layout = { ...flow.layout };
    for (const [name, state] of Object.entries(fragment.states)) {
      const pasted = names[name] ?? name;
      states[pasted] = mapStateReferences(state, {
        ...identityMapper,
        state: (target) => names[target] ?? (Object.hasOwn(flow.states, target) ? target : ''),
      });
      const place = fragment.layout[name] ?? { x: 0, y: 0 };
      layout[pasted] = { x: place.x + offset.x, y: place.y + offset.y };
    }
    const pasted = {
      ...flow,
      start: flow.start === '' ? (Object.values(names)[0] ?? '') : flow.start,
      states,
      layout,
      slots: { ...flow.slots, ...missingFrom(flow.slots, fragment.slots) },
      actions: { ...flow.actions, ...missingFrom(flow.actions, fragment.actions) },
    };
    const frames = pastedFrames(flow, fragment, offset);
    return ok(frames.length === 0 ? pasted : withFrames(pasted, [...framesOf(flow), ...frames]));
  },
});

function missingFrom<T>(known: Record<string, unknown>, offered: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(offered).filter(([name]) => !Object.hasOwn(known, name)));
}
