import type { AnswerKind, Phrases } from './phrases/phrases.ts';

const isoDay = /^\d{4}-\d{2}-\d{2}$/;
const clock = /^(\d{1,2}):(\d{2})$/;
const dayLength = 86_400_000;
/** Days that far ahead need no year to be told from those of the next. */
const farthest = 300;

/** An answer as people say it: days by their month, times without zeros. What is copied stays as it is. */
export function inWords(
  text: string,
  kind: AnswerKind,
  phrases: Phrases,
  { now, isBrief }: { readonly now: number; readonly isBrief: boolean },
): string {
  if (kind === 'date' && isoDay.test(text)) {
    const day = new Date(`${text}T00:00:00.000Z`);
    const ahead = (day.getTime() - now) / dayLength;
    return Number.isNaN(ahead) ? text : phrases.day(day, ahead < 0 || ahead > farthest, isBrief);
  }
  const [, hours, minutes] = (kind === 'time' && clock.exec(text)) || [];
  // At noon and at midnight nobody is sure what am and pm are.
  if (hours === undefined || Number(hours) % 12 === 0) return text;
  return phrases.clock(Number(hours), Number(minutes), isBrief);
}
