import { de } from './de/de.ts';
import { en } from './en/en.ts';
import type { Locale } from './locale.ts';

const LOCALES: readonly Locale[] = [en, de];
const byTag = new Map<string, Locale>();

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
