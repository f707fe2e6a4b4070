import { locale } from '../../../language/language.ts';
import type { Option } from '../../../ui/options.ts';

/** Where people of one language write days and numbers differently, and name things by other words. */
const offered = [
  ...['en', 'en-GB', 'en-US', 'de', 'de-AT', 'de-CH', 'es', 'es-MX', 'fr', 'fr-CA', 'fr-CH', 'it', 'it-CH'],
  ...['pt', 'pt-BR', 'nl', 'nl-BE', 'pl', 'sv', 'da', 'nb', 'fi', 'tr', 'uk', 'ja', 'zh'],
];

/** The languages a flow is offered: found by what they are called here and by those who speak them, and by their code. */
export function languageOptions(current: string): readonly Option[] {
  const codes = offered.includes(current) ? offered : [...offered, current];
  return codes.map((code) => ({
    value: code,
    label: languageName(code, locale),
    keywords: `${code} ${languageName(code, code)}`,
  }));
}

/** "German (Austria)" rather than "Austrian German", so that what belongs together stands together. */
function languageName(code: string, inLanguage: string): string {
  try {
    return (
      new Intl.DisplayNames(inLanguage, { type: 'language', languageDisplay: 'standard' }).of(code) ?? code
    );
  } catch {
    return code;
  }
}
