import { resolveState, type StateDocument, type StateKind } from '@turnwise/flow';
import { actionCard } from './action/card.ts';
import { askCard } from './ask/card.ts';
import type { CardContent, CardContext, CardDefinition, CardText } from './card-content.ts';
import { chooseCard } from './choose/card.ts';
import { confirmCard } from './confirm/card.ts';
import { decideCard } from './decide/card.ts';
import { endCard } from './end/card.ts';
import { formCard } from './form/card.ts';
import { handoffCard } from './handoff/card.ts';
import { replyCard } from './reply/card.ts';
import { sayCard } from './say/card.ts';
import { setCard } from './set/card.ts';
import { subflowCard } from './subflow/card.ts';

/** One card per kind of state; a missing kind does not compile. */
const cards = {
  say: sayCard,
  ask: askCard,
  form: formCard,
  confirm: confirmCard,
  decide: decideCard,
  action: actionCard,
  reply: replyCard,
  choose: chooseCard,
  set: setCard,
  subflow: subflowCard,
  handoff: handoffCard,
  end: endCard,
} satisfies { [Kind in StateKind]: CardDefinition<Kind> };

/** A kind's card, for a caller that does not know which kind it is. */
function cardOf<Kind extends StateKind>(kind: Kind): CardDefinition<Kind> {
  return cards[kind] as unknown as CardDefinition<Kind>;
}

export function cardContent(document: StateDocument, context: CardContext): CardContent {
  const state = resolveState(document);
  return cardOf(state.kind).content(state, context);
}

/** The text that can be edited on the card, or null. */
export function cardText(document: StateDocument, context: CardContext): CardText | null {
  const state = resolveState(document);
  return cardOf(state.kind).text(state, context);
}
