import { language } from './language.ts';

/** Texts of one part of the interface, by the name under which its translation is kept. */
export type MessageSet = { readonly [key: string]: unknown };

/** Every part's texts in another language, by the names given to `translated`. */
export type Translation = Readonly<Record<string, MessageSet>>;

let translation: Translation | null = null;

/** To be called once, before any module that says something is loaded. */
export function speak(texts: Translation): void {
  translation = texts;
}

/** A part's texts in the interface's language. English is written where it is used; the others are loaded beside it. */
export function translated<Texts extends MessageSet>(name: string, english: Texts): Texts {
  if (language === 'en' || translation === null) return english;
  const texts = translation[name];
  // Each translation is typed by the English it stands for, and a test counts them.
  return texts === undefined ? english : (texts as Texts);
}
