import { type FlowDocument, type ReferencePlace, referencesOf, type SlotUse } from '@turnwise/flow';

/** One place a slot is used in, with everything that place does with it. */
export type SlotPlace = {
  readonly place: ReferencePlace;
  /** The first field it stands in, to lead there. */
  readonly field: string;
  readonly uses: readonly SlotUse[];
};

const keyOf = (place: ReferencePlace): string =>
  'name' in place ? `${place.in} ${place.name}` : 'id' in place ? `${place.in} ${place.id}` : place.in;

/** Where a slot is used, one entry per state, slot, listener or the settings, in the order of the flow. */
export function usesOfSlot(flow: FlowDocument, slot: string): SlotPlace[] {
  const places = new Map<string, { place: ReferencePlace; field: string; uses: SlotUse[] }>();
  for (const reference of referencesOf(flow)) {
    if (reference.to !== 'slot' || reference.name !== slot) continue;
    const key = keyOf(reference.place);
    const known = places.get(key);
    if (!known) places.set(key, { place: reference.place, field: reference.field, uses: [reference.use] });
    else if (!known.uses.includes(reference.use)) known.uses.push(reference.use);
  }
  return [...places.values()];
}
