import type { ReferencePlace } from '@turnwise/flow';
import type { Place } from '../problem.ts';
import type { FlowView } from './flow-view.ts';
import { nameToWords } from './words.ts';

/** Where a field of a flow stands, for a problem to point at, and what its owner is called. */
export function placeOfField(
  view: FlowView,
  { place, field }: { readonly place: ReferencePlace; readonly field: string },
): { place: Place; called: string } {
  const { quote } = view;
  const words = view.texts.unknownSlot;
  switch (place.in) {
    case 'state':
      return { place: { in: 'state', name: place.name, field }, called: quote(view.stateLabel(place.name)) };
    case 'slot':
      return {
        place: { in: 'slot', name: place.name, field },
        called: words.slot(quote(view.slotLabel(place.name))),
      };
    case 'listener': {
      const listener = view.flow.listeners.find((candidate) => candidate.id === place.id);
      return {
        place,
        called: words.listener(quote(listener ? view.listenerLabel(listener) : nameToWords(place.id))),
      };
    }
    case 'settings':
      return { place, called: words.settings };
    case 'start':
      return { place: { in: 'flow' }, called: words.flow };
  }
}
