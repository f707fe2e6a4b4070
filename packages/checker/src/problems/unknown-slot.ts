import { isName, type Reference, referencesOf } from '@turnwise/flow';
import type { Place } from '../problem.ts';
import type { FlowView } from '../view/flow-view.ts';
import { labelOf, nameToWords, quote } from '../view/words.ts';
import type { Finder } from './finder.ts';

/** A slot that is named somewhere and is not there. */
export const unknownSlot: Finder = function* (view) {
  const told = new Set<string>();
  for (const reference of referencesOf(view.document)) {
    if (reference.to !== 'slot' || view.slot(reference.name)) continue;
    const { name } = reference;
    const { place, called } = placeOf(view, reference);
    const once = `${called} ${JSON.stringify(place.in)} ${'name' in place ? place.name : ''} ${name}`;
    if (told.has(once)) continue;
    told.add(once);
    const verb = { reads: 'uses', fills: 'fills', clears: 'empties' }[reference.use];
    yield {
      severity: 'error',
      place,
      about: name,
      message: `${called} ${verb} the slot ${quote(nameToWords(name))}, which is not there.`,
      ...(isName(name)
        ? {
            fix: {
              label: `Create the slot ${quote(nameToWords(name))}`,
              operations: [{ type: 'addSlot', name, slot: { type: 'text' } }],
            },
          }
        : {}),
    };
  }
};

function placeOf(view: FlowView, { place, field }: Reference): { place: Place; called: string } {
  switch (place.in) {
    case 'state':
      return { place: { in: 'state', name: place.name, field }, called: quote(view.stateLabel(place.name)) };
    case 'slot':
      return {
        place: { in: 'slot', name: place.name, field },
        called: `The slot ${quote(view.slotLabel(place.name))}`,
      };
    case 'listener': {
      const listener = view.flow.listeners.find((candidate) => candidate.id === place.id);
      return { place, called: `The listener ${quote(labelOf(listener, listener?.kind ?? place.id))}` };
    }
    case 'settings':
      return { place, called: 'A text in the settings' };
    case 'start':
      return { place: { in: 'flow' }, called: 'The flow' };
  }
}
