/** The languages of the interface, as each calls itself. What a flow says has a language of its own. */
export const languages = { en: 'English', de: 'Deutsch' } as const;
export type Language = keyof typeof languages;

const storageKey = 'turnwise.language';

const isLanguage = (name: string | undefined | null): name is Language =>
  name != null && Object.hasOwn(languages, name);

/** The language chosen on this computer, else the first of the browser's that there is, else English. */
function readLanguage(): Language {
  try {
    const chosen = localStorage.getItem(storageKey);
    if (isLanguage(chosen)) return chosen;
  } catch {
    // Nothing is kept in this browser: its own language it is.
  }
  return navigator.languages.map((name) => name.split('-')[0]).find(isLanguage) ?? 'en';
}

/** The interface's language. It stays for as long as the page does: messages are read once. */
export const language: Language = typeof document === 'undefined' ? 'en' : readLanguage();

/** For `Intl`: the English of the interface writes its dates the British way. */
export const locale = language === 'en' ? 'en-GB' : language;

/** Keeps the choice and shows the page anew in that language. Unsaved work is kept as at any reload. */
export function chooseLanguage(chosen: Language): void {
  try {
    localStorage.setItem(storageKey, chosen);
  } catch {
    return;
  }
  location.reload();
}
