import type { Locale } from './locales/locale.ts';
import type { Message } from './message/message.ts';
import { isSentenceEnd } from './slots/clause.ts';

/** Whether a message asks something; "can you book it" asks for a deed and is no question, unless it says "?". */
export function isQuestion(message: Message, locale: Locale): boolean {
  const { tokens } = message;
  const { questions } = locale;
  let start = 0;
  for (let at = 0; at <= tokens.length; at++) {
    const isEnd = at === tokens.length || isSentenceEnd(tokens, at);
    if (!isEnd) continue;
    if (tokens[at]?.word === '?') return true;
    let first = start;
    while (
      first < at &&
      (tokens[first]?.kind === 'mark' || locale.affirmation.openers.has(tokens[first]?.word ?? ''))
    )
      first++;
    if (first < at && questions.openers.match(tokens, first) && !questions.requests.match(tokens, first))
      return true;
    start = at + 1;
  }
  return false;
}

/** Whether a message asks for a deed: "can you book it for Friday". */
export const isRequest = (message: Message, locale: Locale): boolean =>
  locale.questions.requests.find(message.tokens) !== null;
