import { isName, type Reference, referencesOf } from '@turnwise/flow';
import type { Place } from '../problem.ts';
import type { FlowView } from '../view/flow-view.ts';
import { nameToWords } from '../view/words.ts';
import type { Finder } from './finder.ts';

/** A slot that is named somewhere and is not there. */
export const unknownSlot: Finder = function* (view) {
  const words = view.texts.unknownSlot;
  const told = new Set<string>();
  for (const reference of referencesOf(view.document)) {
    if (reference.to !== 'slot' || view.slot(reference.name)) continue;
    const { name } = reference;
    const { place, called } = placeOf(view, reference);
    const once = `${called} ${JSON.stringify(place.in)} ${'name' in place ? place.name : ''} ${name}`;
    if (told.has(once)) continue;
    told.add(once);
    const slot = view.quote(nameToWords(name));
    yield {
      severity: 'error',
      place,
      about: name,
      message: words[reference.use](called, slot),
      ...(isName(name)
        ? {
            fix: {
              label: words.create(slot),
              operations: [{ type: 'addSlot', name, slot: { type: 'text' } }],
            },
          }
        : {}),
    };
  }
};

function placeOf(view: FlowView, { place, field }: Reference): { place: Place; called: string } {
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
