import { english } from './english.ts';
import { german } from './german.ts';
import type { Phrases } from './phrases.ts';

/** How people talk in a language; English where the language is not known, as everywhere. */
export const phrasesIn = (language: string): Phrases => (/^de(-|$)/i.test(language) ? german : english);
