import { escapeMarkup } from '../suite/escape-markup.ts';

/** Shorter ones are no keys, but part of many words. */
const fewestLetters = 8;

/** Takes a key out of whatever is written, in JSON and HTML too: a service may say which key it was called with. */
export function createKeyHider(key: string | null): (text: string) => string {
  if (key === null || key.length < fewestLetters) return (text) => text;
  const forms = [...new Set([key, JSON.stringify(key).slice(1, -1), escapeMarkup(key)])];
  return (text) => forms.reduce((shown, form) => shown.replaceAll(form, '***'), text);
}
