import type { Slot } from '@turnwise/flow';
import parsePhone, {
  type CountryCode,
  getCountryCallingCode,
  isSupportedCountry,
  type PhoneNumber,
} from 'libphonenumber-js/min';
import type { Span } from '../understanding.ts';

export type PhoneReading = {
  span: Span;
  value: string;
  country: string | undefined;
  /** Too short or too long to be dialled. */
  isBroken: boolean;
};

const CANDIDATE =
  /(?:\+|\(|(?<![\p{L}\p{N}])00)?\d(?:[\s().\-/\u2010-\u2013]{0,3}\d)+(?:\s?(?:x|ext\.?|extension)\s?\d{1,5})?/giu;
const DATE_LIKE = /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}$|^\d{1,2}[-/.]\s?\d{1,2}[-/.]\s?(?:\d{4}|\d{2})$/;

const DATE_INSIDE = /(?<!\d)\d{1,2}\/\d{1,2}(?!\d)|\d{4}-\d{2}-\d{2}/;

/** 415-555-2671: written so, a number is American wherever the reader is. */
const AMERICAN = /^\(?\d{3}\)?[-. ]\d{3}[-. ]\d{4}$/;

const countryOf = (region: string): CountryCode => (isSupportedCountry(region) ? region : 'US');

/** In North America no area code begins with 0 or 1: "030 1234567" is somebody else's, and dialled from there nobody's. */
const isForeign = (phone: PhoneNumber): boolean =>
  phone.countryCallingCode === '1' && /^[01]/.test(phone.nationalNumber);

/** The countries a number without one may be of: those its slot's rules name, else the language's. */
export function phoneRegions(slot: Slot, region: string): readonly string[] {
  const named = slot.rules.flatMap((rule) => (rule.kind === 'country' ? rule.value : []));
  return named.length > 0 ? named : [region];
}

/** The number as dialled from the first of the countries where it is one. */
export function parsePhoneText(
  text: string,
  regions: readonly string[],
): { value: string; country: string | undefined } | null {
  const found = regions.map((region) => parseIn(text, region));
  return found.find((phone) => phone?.isValid)?.phone ?? found.find((phone) => phone !== null)?.phone ?? null;
}

/** Falls back to plain digits where only the numbering plan is not met. */
function parseIn(
  text: string,
  region: string,
): { phone: { value: string; country: string | undefined }; isValid: boolean } | null {
  const country = countryOf(region);
  // Behind a semicolon stand parameters, which nobody dials, and which the library takes for ever to tell apart.
  const international = (text.split(';')[0] ?? '').trim().replace(/^00(?=\d)/, '+');
  let phone: PhoneNumber | undefined;
  try {
    phone = parsePhone(international, country);
  } catch {
    phone = undefined;
  }
  const read = ({ number, country }: PhoneNumber, isValid: boolean) => ({
    phone: { value: number, country },
    isValid,
  });
  if (phone?.isValid()) return read(phone, true);
  const american = AMERICAN.test(text.trim()) ? parsePhone(text, 'US') : undefined;
  if (american?.isValid()) return read(american, true);
  return phone?.isPossible() && !isForeign(phone) ? read(phone, false) : null;
}

/** Every phone number of a text, as digits a person would group; a bare run of digits needs `isAsked` or length. */
export function readPhones(text: string, regions: readonly string[], isAsked: boolean): PhoneReading[] {
  const found: PhoneReading[] = [];
  for (const match of text.matchAll(CANDIDATE)) {
    const raw = match[0].trim();
    const digits = raw.replace(/\D/g, '');
    const before = text[match.index - 1];
    if (before !== undefined && /[\p{L}\p{N}_@#$€£/-]/u.test(before)) continue;
    if (DATE_LIKE.test(raw) || DATE_INSIDE.test(raw)) continue;
    const isGrouped = /[\s().\-/]/.test(raw) || raw.startsWith('+');
    if (digits.length < 7 || digits.length > 17) {
      if (isAsked && digits.length >= 3 && digits.length < 7) {
        found.push({
          span: [match.index, match.index + raw.length],
          value: digits,
          country: undefined,
          isBroken: true,
        });
      }
      continue;
    }
    if (!isGrouped && !isAsked && digits.length < 9) continue;
    const phone = parsePhoneText(raw, regions);
    const span: Span = [match.index, match.index + raw.length];
    if (phone) found.push({ span, ...phone, isBroken: false });
    else if (isAsked || isGrouped) found.push({ span, value: digits, country: undefined, isBroken: true });
  }
  return found;
}

/** Whether an E.164 number belongs to a country, or at least to its calling code where that is all it tells. */
export function isOfCountry(number: string, country: string): boolean {
  const phone = parsePhone(number);
  if (!phone || !isSupportedCountry(country)) return false;
  return phone.country === undefined
    ? phone.countryCallingCode === getCountryCallingCode(country)
    : phone.country === country;
}
