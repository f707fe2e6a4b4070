import { spanOfTokens } from '../message/message.ts';
import type { SlotEntry } from './slot-plan.ts';
import { openSlots, type SlotWork } from './slot-work.ts';

/**
 * "2 large margheritas": a number before what was chosen says how many of it, where one count is still open. "Make it 3
 * lamps" says it anew.
 */
export function fillCountOfChoice(work: SlotWork): void {
  const { candidates, context, locale, message, sense, taken } = work;
  const chosen = candidates.filter(({ entry }) => entry.slot.type === 'choice');
  if (chosen.length === 0) return;
  const isChanged = sense.correction.isCue || sense.affirmation === 'no';
  const counts = openSlots(work, 'integer').filter(
    (entry) =>
      (isChanged || context.filled?.[entry.name] === undefined) &&
      countsThings(work, entry) &&
      !candidates.some((other) => other.entry === entry),
  );
  const [entry] = counts;
  if (!entry || counts.length > 1) return;
  for (const { span } of chosen) {
    let at = message.tokens.findIndex(({ start }) => start >= span[0]) - 1;
    if (message.tokens[at]?.word === 'x') at--;
    const { kind, word = '' } = message.tokens[at] ?? {};
    const said = kind === 'word' ? locale.numbers.word(word) : null;
    const value = kind === 'digits' ? Number(word) : said && said.kind !== 'ordinal' ? said.value : 0;
    if (value === 0 || taken[at]) continue;
    candidates.push({
      entry,
      values: [value],
      alternatives: [],
      span: spanOfTokens(message, at, at + 1),
      isClear: true,
    });
    return;
  }
}

/** "How many", "quantity", or the name of the thing itself: no age, no days, no floor. */
function countsThings({ locale, plan }: SlotWork, { words: { concepts, nameStems } }: SlotEntry): boolean {
  if (concepts.size > 0) return concepts.has('item');
  const isThing = (stem: string): boolean =>
    locale.questions.measures.has(stem) || plan.byType.choice.some(({ words }) => words.nameStems.has(stem));
  return [...nameStems].every(isThing);
}
