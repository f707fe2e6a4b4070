import { de } from './de.ts';
import { en } from './en.ts';
import type { Texts } from './texts.ts';

const byLanguage: Readonly<Record<string, Texts>> = { en, de };

/** The texts of a language tag (`de`, `de-AT`); English where the language is not known. */
export const textsOf = (tag: string): Texts => byLanguage[tag.split(/[-_]/)[0]?.toLowerCase() ?? ''] ?? en;
