import type { FlowDocument } from '@turnwise/flow';
import type { Library } from '@turnwise/runtime';
import type { Place } from '@turnwise/testing';
import { wayToWords } from '../suite/way-to-words.ts';

/** A state, in the name that stands in the file and as the canvas calls it; with its flow where that is another one. */
export function placeToWords(
  { flow, library }: { readonly flow: FlowDocument; readonly library: Library },
  place: Place,
): string {
  const within = place.flow === flow.id || !Object.hasOwn(library, place.flow) ? flow : library[place.flow];
  const words = wayToWords(within ?? flow, { ...place, port: null });
  return place.flow === flow.id ? words : `${words} in ${place.flow}`;
}
