import type { Slot } from '@turnwise/flow';
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
    const named = slot.rules.flatMap((rule) => (rule.kind === 'country' ? rule.value : []));
    for (const code of new Set(named)) {
      if (isCountry(code)) continue;
      const isOnly = slot.rules.some(
        (rule) => rule.kind === 'country' && rule.value.every((one) => one === code),
      );
      yield {
        severity: 'warning',
        place: { in: 'slot', name, field: 'rules' },
        about: code,
        message: words.message(view.quote(view.slotLabel(name)), view.quote(code)),
        fix: {
          label: isOnly ? view.texts.removeRule : words.remove(view.quote(code)),
          operations: [{ type: 'editSlot', name, changes: { rules: without(slot.rules, code) } }],
        },
      };
    }
  }
};

/** A rule that names no other country goes with it. */
const without = (rules: Slot['rules'], code: string): Slot['rules'] =>
  rules.flatMap((rule) => {
    if (rule.kind !== 'country' || !rule.value.includes(code)) return [rule];
    const value = rule.value.filter((one) => one !== code);
    return value.length > 0 ? [{ ...rule, value }] : [];
  });
