import type { Locale } from '../locales/locale.ts';
import type { Message, Token } from '../message/message.ts';
import type { SlotWords } from '../slots/slot-words.ts';
import type { FreeTextReading } from './read-free-text.ts';

/** Tokens `from` up to `to`. */
export type StrippedAnswer = FreeTextReading & { from: number; to: number };

/** Takes lead-ins and closings off, and keeps the rest as typed. */
export function strippedAnswer(message: Message, locale: Locale, words: SlotWords): StrippedAnswer | null {
  const { tokens, text } = message;
  let from = 0;
  let to = tokens.length;
  while (from < to) {
    const table = words.textKind === 'prose' ? locale.freeText.proseLeadIns : locale.freeText.leadIns;
    const found = table.match(tokens, from);
    const lead = found && locale.freeText.infinitive.has(tokens[found.to]?.word ?? '') ? null : found;
    const own = ownLeadIn(tokens, from, locale, words);
    const next = Math.max(lead?.to ?? from, own);
    if (next === from || next >= to) break;
    from = next;
    while (from < to && (tokens[from]?.word === ',' || tokens[from]?.word === ':')) from++;
  }
  for (let isTrimmed = true; isTrimmed && to > from; ) {
    isTrimmed = false;
    while (to > from + 1 && '.,!;'.includes(tokens[to - 1]?.word ?? ' ')) to--;
    for (let at = Math.max(from + 1, to - 4); at < to; at++) {
      const closing = locale.freeText.closings.match(tokens, at);
      // "Nothing works" says so, where "Friday works" only agrees.
      const { word = '' } = tokens[at - 1] ?? {};
      if (closing?.to === to && !locale.meaning.nobodies.has(word) && !locale.questions.tellers.has(word)) {
        to = at;
        isTrimmed = true;
        break;
      }
    }
  }
  const first = tokens[from];
  const last = tokens[to - 1];
  if (!first || !last) return null;
  let [start, end] = [first.start, last.end];
  if (from === 0) start = text.length - text.trimStart().length;
  if (to === tokens.length) end = text.trimEnd().length;
  return { from, to, span: [start, end], value: text.slice(start, end) };
}

/** "my reason is", "the order number: ", "reason is". */
function ownLeadIn(tokens: readonly Token[], from: number, locale: Locale, words: SlotWords): number {
  let at = from;
  if (locale.meaning.mine.has(tokens[at]?.word ?? '') || locale.calendar.articles.has(tokens[at]?.word ?? ''))
    at++;
  const named = at;
  while (at < named + 4) {
    const word = tokens[at]?.word ?? '';
    const isOfSlot =
      words.nameStems.has(locale.meaning.stem(word)) ||
      locale.meaning.slotFiller.has(word) ||
      locale.freeText.kinds.has(word);
    if (!isOfSlot) break;
    at++;
  }
  if (at === named) return from;
  const verb = tokens[at]?.word ?? '';
  if (!locale.freeText.isWords.has(verb)) return from;
  return locale.freeText.thatWords.has(tokens[at + 1]?.word ?? '') ? at + 2 : at + 1;
}
