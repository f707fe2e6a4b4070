import type { Finder } from './finder.ts';

const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** A language nobody speaks: the built-in sentences would be English, whatever the author writes. */
export const unknownLanguage: Finder = function* ({ flow, texts, quote }) {
  if (isKnown(flow.language)) return;
  yield {
    severity: 'warning',
    place: { in: 'settings' },
    message: texts.unknownLanguage.message(quote(flow.language)),
    fix: {
      label: texts.unknownLanguage.useEnglish,
      operations: [{ type: 'editFlow', changes: { language: 'en' } }],
    },
  };
};

function isKnown(tag: string): boolean {
  try {
    return languages.of(tag.split('-', 1)[0] ?? '') !== undefined;
  } catch {
    return false;
  }
}
