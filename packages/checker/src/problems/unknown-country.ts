import type { Finder } from './finder.ts';

const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
/** The codes kept for "unknown" and for trying things out have a name as well. */
const noCountries = new Set(['ZZ', 'XA', 'XB']);
const isCountry = (code: string): boolean => !noCountries.has(code) && regions.of(code) !== undefined;

/** A country in a rule that is none: no number is from there. */
export const unknownCountry: Finder = function* (view) {
  const words = view.texts.unknownCountry;
  for (const [name, slot] of Object.entries(view.flow.slots)) {
    if (slot.type !== 'phone') continue;
    for (const rule of slot.rules) {
      if (rule.kind !== 'country') continue;
      for (const code of rule.value) {
        if (isCountry(code)) continue;
        const known = rule.value.filter(isCountry);
        const rules = slot.rules.flatMap((other) => {
          if (other !== rule) return [other];
          return known.length > 0 ? [{ ...rule, value: known }] : [];
        });
        yield {
          severity: 'warning',
          place: { in: 'slot', name, field: 'rules' },
          about: code,
          message: words.message(view.quote(view.slotLabel(name)), view.quote(code)),
          fix: {
            label: known.length > 0 ? words.remove(view.quote(code)) : view.texts.removeRule,
            operations: [{ type: 'editSlot', name, changes: { rules } }],
          },
        };
      }
    }
  }
};
