import { labelToName, createFlow as newFlow } from '@turnwise/flow';
import { createFlow, type FlowSummary, importFlow } from '../../api/flows.ts';
import type { Language } from '../../language/language.ts';

/** Where an author is, as the browser says. */
type Author = { readonly languages: readonly string[]; readonly timeZone: string };

/** The region that is meant where a language is named without one. */
const usualRegions: Readonly<Record<Language, string>> = { en: 'US', de: 'DE' };

const here = (): Author => ({
  languages: navigator.languages,
  timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
});

/**
 * An empty flow that speaks the language its author works in, as it is spoken where the author is, and means the author's days
 * by "today"; it can be given others later. The server begins flows in English and UTC, any other is handed to it as a document.
 */
export function createInLanguage(
  name: string,
  language: Language,
  { languages, timeZone }: Author = here(),
): Promise<FlowSummary> {
  const spoken = spokenBy(languages, language);
  if (spoken === 'en' && timeZone === 'UTC') return createFlow(name);
  const id = labelToName(name, 'flow').replaceAll('_', '-');
  const settings = timeZone === 'UTC' ? {} : { timeZone };
  return importFlow(JSON.stringify({ ...newFlow(id, name), language: spoken, settings }));
}

/** The language with the region the browser has it in: `de-AT`, and plainly `de` in Germany. */
function spokenBy(languages: readonly string[], language: Language): string {
  const own = languages.find((each) => each.split('-')[0] === language);
  const region = own === undefined ? undefined : new Intl.Locale(own).region;
  return region === undefined || region === usualRegions[language] || !/^[A-Z]{2}$/.test(region)
    ? language
    : `${language}-${region}`;
}
