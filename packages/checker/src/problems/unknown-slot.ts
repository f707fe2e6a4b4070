import { isName, referencesOf } from '@turnwise/flow';
import { placeOfField } from '../view/place-of-field.ts';
import { nameToWords } from '../view/words.ts';
import type { Finder } from './finder.ts';

/** A slot that is named somewhere and is not there. */
export const unknownSlot: Finder = function* (view) {
  const words = view.texts.unknownSlot;
  const told = new Set<string>();
  for (const reference of referencesOf(view.document)) {
    if (reference.to !== 'slot' || view.slot(reference.name)) continue;
    const { name } = reference;
    const { place, called } = placeOfField(view, reference);
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
