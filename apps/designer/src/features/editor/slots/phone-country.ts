import type { SlotRule } from '@turnwise/flow';
import { locale } from '../../../language/language.ts';

const names = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
/** Alliances, the codes kept for "unknown", and those for trying things out have names as well. */
const noCountries = new Set(['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ']);

/** What a country is called; the code itself where that is none. */
export const countryName = (code: string): string => names.of(code) ?? code;

/** Every country by its code, in the order of their names. */
export function countryOptions(): readonly { value: string; label: string; keywords: string }[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => !noCountries.has(code) && names.of(code) !== undefined && !isOldCode(code))
    .map((code) => ({ value: code, label: countryName(code), keywords: code }))
    .sort((a, b) => a.label.localeCompare(b.label, locale));
}

/** A code that another has taken the place of: DD, of which nothing but DE is left. */
const isOldCode = (code: string): boolean => new Intl.Locale(`und-${code}`).region !== code;

/** Where a conversation takes a number without a country's code to be from, when no rule says it. */
export const countryOfLanguage = (language: string): string =>
  regionOf(language) ?? (baseOf(language) === 'de' ? 'DE' : 'US');

const regionOf = (language: string): string | undefined => /-([a-z]{2})$/i.exec(language)?.[1]?.toUpperCase();

const baseOf = (language: string): string => language.toLowerCase().split('-')[0] ?? '';

/** The first country that rules name: where a number without a country's code is from. */
export const countryOfRules = (rules: readonly SlotRule[]): string | undefined =>
  rules.flatMap((rule) => (rule.kind === 'country' ? rule.value : []))[0];

/** The rules with another first country, or without any. */
export function withPhoneCountry(rules: readonly SlotRule[], country: string | null): SlotRule[] {
  if (country === null) return rules.filter(({ kind }) => kind !== 'country');
  const at = rules.findIndex(({ kind }) => kind === 'country');
  const rule = rules[at];
  if (rule?.kind !== 'country') return [{ kind: 'country', value: [country] }, ...rules];
  const others = rule.value.slice(1).filter((code) => code !== country);
  return rules.with(at, { ...rule, value: [country, ...others] });
}
