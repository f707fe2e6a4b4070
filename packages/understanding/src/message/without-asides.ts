import type { Message } from './message.ts';
import type { PhraseTable } from './phrase-table.ts';

/** A message without the clauses that say nothing to any question: "sorry, back again", "anyway". */
export function withoutAsides(message: Message, asides: PhraseTable<true>): Message {
  const { text, tokens } = message;
  const isMark = (at: number): boolean => tokens[at]?.kind !== 'word' && tokens[at]?.kind !== 'digits';
  const told = [];
  for (let at = 0; at < tokens.length; at++) {
    const to = isMark(at - 1) ? asides.match(tokens, at)?.to : undefined;
    // With its mark: what follows begins the message.
    if (to !== undefined && isMark(to)) at = to;
    else told.push(tokens[at] as (typeof tokens)[number]);
  }
  return { text, tokens: told };
}
