import { resolveState } from '../kinds/registry.ts';
import { mentionsIn, referencesOf } from '../references/references-of.ts';
import type { FlowDocument } from '../schema/flow.ts';
import { placeholderSlot, placeholdersIn } from '../schema/text-template.ts';
import type { ExtractionRefusal } from './extraction-refusal.ts';

/** The slots some states use, in asking order: those a sub-flow made of them needs. */
export function slotsUsed(flow: FlowDocument, inside: ReadonlySet<string>): string[] {
  const used = new Set<string>();
  for (const name of inside) {
    const state = flow.states[name];
    if (!state) continue;
    // Reading back without a list reads back all there is.
    if (state.kind === 'confirm' && !state.slots?.length) return Object.keys(flow.slots);
    for (const mention of mentionsIn(state)) if (mention.to === 'slot') used.add(mention.name);
  }
  // What is listened for goes along, with what is answered there.
  for (const { to, name, place } of referencesOf(flow))
    if (to === 'slot' && place.in === 'listener') used.add(name);
  // What their questions say in turn.
  for (const name of used) {
    const { prompt = '', message = '', rules = [] } = flow.slots[name] ?? {};
    for (const text of [prompt, message, ...rules.map((rule) => rule.message ?? '')]) {
      for (const path of placeholdersIn(text)) used.add(placeholderSlot(path) ?? name);
    }
  }
  return Object.keys(flow.slots).filter((name) => used.has(name));
}

/** The slots a state wants the user to have confirmed. */
function slotsWantedConfirmed(flow: FlowDocument, name: string): string[] {
  const document = flow.states[name];
  if (!document) return [];
  const state = resolveState(document);
  if (state.kind === 'action' && state.requireConfirmed) {
    return mentionsIn(document).flatMap((mention) =>
      mention.to === 'slot' && mention.field.startsWith('input') ? [mention.name] : [],
    );
  }
  return JSON.stringify(document).includes('"is confirmed"')
    ? mentionsIn(document).flatMap((mention) =>
        mention.to === 'slot' && mention.field.includes('when') ? [mention.name] : [],
      )
    : [];
}

/** The slots a state makes confirmed: those it reads back, and those it fills that ask back by themselves. */
function slotsConfirmedBy(flow: FlowDocument, name: string): string[] {
  const state = flow.states[name];
  if (!state) return [];
  const own = mentionsIn(state).flatMap((mention) =>
    mention.to === 'slot' && mention.use === 'fills' && flow.slots[mention.name]?.confirm
      ? [mention.name]
      : [],
  );
  if (state.kind !== 'confirm') return own;
  return state.slots?.length ? state.slots : Object.keys(flow.slots);
}

/** What a sub-flow could not keep of its slots: that they were confirmed. */
export function slotRefusals(flow: FlowDocument, inside: ReadonlySet<string>): ExtractionRefusal[] {
  const refusals: ExtractionRefusal[] = [];
  const names = Object.keys(flow.states);
  const confirmers = names.map((name) => ({ name, slots: new Set(slotsConfirmedBy(flow, name)) }));
  for (const state of names) {
    for (const slot of slotsWantedConfirmed(flow, state)) {
      const by = confirmers.find(
        (other) => inside.has(other.name) !== inside.has(state) && other.slots.has(slot),
      );
      if (by) refusals.push({ code: 'needs_confirmed', state, slot, by: by.name });
    }
  }
  return refusals;
}
