import { escapeMarkup } from './escape-markup.ts';
import type { TranscriptTurn } from './transcript.ts';

/** One turn of a talk, and below it what is wrong there. */
export function turnToHtml(
  { user, event, replies }: TranscriptTurn,
  language: string,
  wrong: readonly string[],
): string {
  const said = (by: string, text: string) =>
    `<p class="${by}" lang="${escapeMarkup(language)}">${escapeMarkup(text)}</p>`;
  const parts = [
    ...(event === null ? [] : [`<p class="event">${escapeMarkup(event)}</p>`]),
    ...(user === null ? [] : [said('user', user)]),
    ...replies.map((reply) => said('flow', reply)),
  ];
  return `<li>${parts.join('\n')}${sentencesToHtml(wrong)}</li>\n`;
}

/** What is wrong, one sentence under the other, in one block. */
export const sentencesToHtml = (sentences: readonly string[]): string =>
  sentences.length === 0
    ? ''
    : `<ul class="wrong">${sentences.map((one) => `<li>${escapeMarkup(capital(one))}</li>`).join('')}</ul>\n`;

const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);
