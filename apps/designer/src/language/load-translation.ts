import { type Language, language } from './language.ts';
import { speak, type Translation } from './translated.ts';

const translations: Readonly<Record<Exclude<Language, 'en'>, () => Promise<Translation>>> = {
  de: () => import('../german.ts').then(({ german }) => german),
};

/** Loads what the interface says in the chosen language; English where that cannot be had. */
export async function loadTranslation(): Promise<void> {
  document.documentElement.lang = language;
  if (language === 'en') return;
  try {
    speak(await translations[language]());
  } catch {
    document.documentElement.lang = 'en';
  }
}
