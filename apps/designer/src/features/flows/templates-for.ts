import type { TemplateSummary } from '../../api/flows.ts';

const isIn = (language: string, { language: own }: Pick<TemplateSummary, 'language'>): boolean =>
  own.split('-')[0] === language;

/** The templates that speak the interface's language first; otherwise in the order they come in. */
export const templatesFor = <T extends Pick<TemplateSummary, 'language'>>(
  language: string,
  templates: readonly T[],
): T[] => [
  ...templates.filter((template) => isIn(language, template)),
  ...templates.filter((template) => !isIn(language, template)),
];

/** What a template speaks, in the interface's words, where that is another language; else nothing. */
export function otherLanguage(language: string, template: Pick<TemplateSummary, 'language'>): string | null {
  if (isIn(language, template)) return null;
  return new Intl.DisplayNames(language, { type: 'language' }).of(template.language) ?? template.language;
}
