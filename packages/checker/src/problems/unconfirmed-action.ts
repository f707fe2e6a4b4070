import { slotWays } from '../paths/slot-ways.ts';
import { wayToWords } from '../paths/way-to-words.ts';
import { listToWords } from '../view/words.ts';
import type { Finder } from './finder.ts';

/** An action that runs on confirmed values only, and that may be reached without: the runtime then asks in its own words. */
export const unconfirmedAction: Finder = function* (view) {
  const careful = [...view.states.entries()].flatMap(([index, { name, label, state, mentions }]) => {
    if (state.kind !== 'action' || !state.requireConfirmed) return [];
    const read = mentions.flatMap((mention) =>
      mention.to === 'slot' && mention.field.startsWith('input.') ? [mention.name] : [],
    );
    return [{ index, name, label, read: [...new Set(read)] }];
  });
  if (careful.length === 0) return;
  const ways = slotWays(view, 'confirmed', new Set(careful.flatMap(({ read }) => read)));
  for (const { index, name, label, read } of careful) {
    const missing = read.filter((slot) => ways.mayMiss(index, slot));
    const [first] = missing;
    if (first === undefined) continue;
    const way = ways.wayMissing(index, first);
    const slots = missing.map((slot) => view.quote(view.slotLabel(slot)));
    yield {
      severity: 'warning',
      place: { in: 'state', name, field: 'requireConfirmed' },
      message: view.texts.unconfirmedAction(view.quote(label), listToWords(slots, view.texts), slots.length),
      ...(way ? { witness: wayToWords(view, way) } : {}),
    };
  }
};
