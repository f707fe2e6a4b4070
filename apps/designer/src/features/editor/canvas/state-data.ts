import type { Problem } from '@turnwise/checker';
import { placeholdersIn, type StateDocument } from '@turnwise/flow';
import { exitsInWords } from '../../../language/phrases.ts';
import type { CardContext } from '../kinds/card-content.ts';
import { cardContent } from '../kinds/cards.ts';
import { stateLabel } from '../panels/state-label.ts';
import type { StateNodeData } from './canvas-items.ts';
import { cardGeometry, placeholderLabel } from './card-geometry.ts';

export type StateDataInput = {
  readonly state: StateDocument;
  readonly context: CardContext;
  readonly isStart: boolean;
  readonly problems: readonly Problem[];
};

/** What a state's card shows: the data of before, as long as the card would look the same. */
export function stateData(
  name: string,
  { state, context, isStart, problems }: StateDataInput,
  known: StateNodeData | undefined,
): StateNodeData {
  const isSameCard =
    known !== undefined &&
    known.state === state &&
    (known.context === context || readsTheSame(known, state, context));
  if (isSameCard && known.isStart === isStart && known.problems === problems) return known;
  if (isSameCard) return { ...known, isStart, problems };
  const exits = exitsInWords(state, context.phrases);
  const content = cardContent(state, context);
  return {
    name,
    state,
    title: stateLabel(name, state),
    content,
    exits,
    geometry: cardGeometry(content, exits, context),
    context,
    isStart,
    problems,
  };
}

/** True when a card drawn in another context would look as it does. */
function readsTheSame(card: StateNodeData, state: StateDocument, context: CardContext): boolean {
  const content = cardContent(state, context);
  const before = card.content;
  if (
    before.text !== content.text ||
    before.hint !== content.hint ||
    before.remark !== content.remark ||
    before.slots?.join() !== content.slots?.join()
  ) {
    return false;
  }
  const exits = exitsInWords(state, context.phrases);
  if (exits.some(({ label }, index) => label !== card.exits[index]?.label)) return false;
  const chips = [...(content.slots ?? []), ...placeholdersIn(content.text)];
  return chips.every((path) => placeholderLabel(path, context) === placeholderLabel(path, card.context));
}
