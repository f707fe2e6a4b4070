import { type FlowDocument, type ReferencePlace, referencesOf, type SlotUse } from '@turnwise/flow';

/** What can be looked for: a slot, or an action. */
export type Used = { readonly is: 'slot' | 'action'; readonly name: string };

/** One place something is used in, with everything that place does with it: nothing is said of an action. */
export type PlaceOfUse = {
  readonly place: ReferencePlace;
  /** The first field it stands in, to lead there. */
  readonly field: string;
  readonly uses: readonly SlotUse[];
};

const keyOf = (place: ReferencePlace): string =>
  'name' in place ? `${place.in} ${place.name}` : 'id' in place ? `${place.in} ${place.id}` : place.in;

/** Where something is used, one entry per state, slot, listener or the settings, in the order of the flow. */
export function placesOfUse(flow: FlowDocument, { is, name }: Used): PlaceOfUse[] {
  const places = new Map<string, { place: ReferencePlace; field: string; uses: SlotUse[] }>();
  for (const reference of referencesOf(flow)) {
    if (reference.to !== is || reference.name !== name) continue;
    const { place, field } = reference;
    const known = places.get(keyOf(place)) ?? { place, field, uses: [] };
    places.set(keyOf(place), known);
    if (reference.to === 'slot' && !known.uses.includes(reference.use)) known.uses.push(reference.use);
  }
  return [...places.values()];
}
