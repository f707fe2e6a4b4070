import { parseTemplate, type StateDocument } from '@turnwise/flow';
import { placeholderLabel } from '../canvas/card-geometry.ts';
import type { CardContext } from '../kinds/card-content.ts';
import { cardContent } from '../kinds/cards.ts';

/** The first words of what a state says or does, as its card shows them; what it is to say yet is no words. */
export function wordsSaid(state: StateDocument, context: CardContext, atMost = 120): string {
  const { text, slots = [] } = cardContent(state, context);
  const said = parseTemplate(text)
    .map((part) => (part.kind === 'text' ? part.text : `[${placeholderLabel(part.path, context)}]`))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
  return cutTo(said || slots.map((slot) => placeholderLabel(slot, context)).join(', '), atMost);
}

/** As many whole words as there is room for. */
function cutTo(text: string, atMost: number): string {
  if (text.length <= atMost) return text;
  const room = text.slice(0, atMost);
  const end = room.lastIndexOf(' ');
  return `${end > 0 ? room.slice(0, end) : room.slice(0, -1)}…`;
}
