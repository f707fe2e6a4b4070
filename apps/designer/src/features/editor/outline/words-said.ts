import { parseTemplate, type StateDocument } from '@turnwise/flow';
import { placeholderLabel } from '../canvas/card-geometry.ts';
import type { CardContext } from '../kinds/card-content.ts';
import { cardContent } from '../kinds/cards.ts';

const atMost = 120;

/** The first words of what a state says or does, as its card shows them; what it is to say yet is no words. */
export function wordsSaid(state: StateDocument, context: CardContext): string {
  const { text, slots = [] } = cardContent(state, context);
  const said = parseTemplate(text)
    .map((part) => (part.kind === 'text' ? part.text : `[${placeholderLabel(part.path, context)}]`))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
  return (said || slots.map((slot) => placeholderLabel(slot, context)).join(', ')).slice(0, atMost);
}
