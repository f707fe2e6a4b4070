import { de } from './de/de.ts';
import { en } from './en/en.ts';
import type { Locale } from './locale.ts';

const LOCALES: readonly Locale[] = [en, de];
const byTag = new Map<string, Locale>();

/** The country of a language tag (`de-AT`), undefined for a language alone. */
export const regionOf = (tag: string): string | undefined => /[-_]([a-z]{2})$/i.exec(tag)?.[1]?.toUpperCase();

/** The locale of a language tag (`de`, `de-AT`); English where the language is not known. */
export function localeOf(tag: string): Locale {
  let locale = byTag.get(tag);
  if (!locale) {
    const language = tag.split(/[-_]/)[0]?.toLowerCase();
    locale = LOCALES.find((candidate) => candidate.language === language) ?? en;
    byTag.set(tag, locale);
  }
  return locale;
}
