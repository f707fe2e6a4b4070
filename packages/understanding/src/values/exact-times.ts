import type { Locale } from '../locales/locale.ts';
import type { Token } from '../message/message.ts';
import { closingAt, hourAt, settle, type TimeReading } from './clock-words.ts';

/** "11:30", "5.15 pm", "0930 hours". */
export function exactAt(
  tokens: readonly Token[],
  at: number,
  locale: Locale,
  isAsked: boolean,
): TimeReading | null {
  const token = tokens[at];
  if (token?.kind !== 'digits') return null;
  const mark = tokens[at + 1];
  const minutesToken = tokens[at + 2];
  const hour = hourAt(tokens, at, locale);
  if (
    hour &&
    mark &&
    !mark.isSpaced &&
    minutesToken?.kind === 'digits' &&
    !minutesToken.isSpaced &&
    minutesToken.word.length === 2
  ) {
    const minutes = Number(minutesToken.word);
    const isColon = mark.word === ':' || mark.word === 'h';
    if (minutes < 60 && hour.hour < 24 && (isColon || mark.word === '.')) {
      let to = at + 3;
      if (isColon && tokens[to]?.word === ':' && !tokens[to]?.isSpaced && tokens[to + 1]?.kind === 'digits')
        to += 2;
      if (!isColon) {
        const closing = closingAt(tokens, to, locale);
        const follower = tokens[to];
        const hasCue =
          locale.clock.cues.has(tokens[at - 1]?.word ?? '') &&
          !(
            follower?.kind === 'mark' &&
            !follower.isSpaced &&
            follower.word !== ',' &&
            follower.word !== '.' &&
            follower.word !== '?'
          );
        const isAnswer = isAsked && !hasOtherWords(tokens, at, locale);
        if (!closing.part && !closing.hasOclock && !((hasCue || isAnswer) && minutes % 5 === 0)) return null;
      }
      const isAsWritten = locale.clock.is24Hours || hour.hasZero || (hour.hour >= 7 && hour.hour <= 12);
      return settle(tokens, at, to, hour.hour * 60 + minutes, locale, isAsWritten);
    }
    return null;
  }
  const value = Number(token.word);
  const isShort = token.word.length === 4 || token.word.length === 3;
  if (!isShort || value % 100 >= 60 || value >= 2400) return null;
  const closing = closingAt(tokens, at + 1, locale);
  const isSaid = (closing.hasOclock || closing.part !== null) && token.isSpaced;
  const hasZero = token.word[0] === '0';
  const isWhole =
    token.word.length === 4 &&
    ((isAsked && !hasOtherWords(tokens, at, locale)) ||
      (hasZero && locale.clock.cues.has(tokens[at - 1]?.word ?? '')));
  if (!isSaid && !isWhole) return null;
  const minutes = Math.floor(value / 100) * 60 + (value % 100);
  return settle(tokens, at, at + 1, minutes, locale, !isSaid || hasZero || value >= 1300);
}

/** Whether words of content stand beside the figures of a time. */
const hasOtherWords = (tokens: readonly Token[], at: number, { meaning }: Locale): boolean =>
  tokens.some(({ kind, word }, i) => i !== at && kind === 'word' && !meaning.functionWords.has(word));
