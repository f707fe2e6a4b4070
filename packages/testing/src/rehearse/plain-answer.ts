import { type FlowDocument, resolveSlots, type State } from '@turnwise/flow';
import { textsOf } from '@turnwise/runtime';
import { askedSlot, whereIs } from '../generate/moves.ts';
import type { Scene } from '../generate/scene.ts';
import { type Talk, takeLine } from '../generate/talk.ts';
import { intentsIn, textsForCondition } from '../generate/texts-for-condition.ts';
import { answerKind } from './answer-kind.ts';
import { chance, shuffled } from './chance.ts';
import { factsOf } from './fact.ts';
import type { AnswerKind } from './phrases/phrases.ts';
import { phrasesIn } from './phrases/phrases-in.ts';
import { hasMoved, valueAt } from './place.ts';

/** What somebody has in mind where a talk waits, in plain words. */
export type PlainAnswer = {
  readonly text: string;
  readonly kind: AnswerKind;
  /** The slot that is asked for. */
  readonly slot: string | null;
  /** What comes of it said plainly, before anything is answered from outside. */
  readonly came: Talk;
  /** The flow takes it for an answer. */
  readonly isAccepted: boolean;
};

/** Where a talk waits. */
type Here = { readonly flow: FlowDocument; readonly state: State; readonly slot: string | null };

/** A refusal in so many of the confirms that are met, and rarely again in the same one: most people want to get on. */
const refusals = { first: 0.2, again: 0.05 } as const;

/** Null where nobody is asked anything. */
export function plainAnswer(seed: number, talk: Talk, scene: Scene): PlainAnswer | null {
  const { flow, state } = whereIs(talk, scene);
  if (!flow || !state || talk.isOver) return null;
  const here = { flow, state, slot: askedSlot(talk, flow, state) };
  let first: PlainAnswer | null = null;
  for (const text of inMind(seed, talk, scene, here)) {
    const answer = answerWith(text, talk, here);
    if (answer.isAccepted) return answer;
    first ??= answer;
  }
  return first;
}

function answerWith(text: string, talk: Talk, { flow, state, slot }: Here): PlainAnswer {
  const came = takeLine(talk, { user: text });
  const depth = talk.conversation.stack.length;
  const isKnown = slot !== null && valueAt(depth, slot, came) !== null;
  const definition = (slot !== null && resolveSlots(flow.slots)[slot]) || null;
  const isOffer = talk.conversation.pending !== null && talk.conversation.pending.kind !== 'slotChange';
  const takesYesNo = isOffer || slot === null || definition?.type === 'boolean' || state.kind === 'confirm';
  return {
    text,
    kind: answerKind(text, isOffer ? null : definition, takesYesNo, flow.language ?? 'en'),
    slot: isOffer ? null : slot,
    came,
    isAccepted: !came.asksAgain && (hasMoved(talk, came) || isKnown),
  };
}

/** What could be answered, in the order in which this user would think of it. */
function inMind(seed: number, talk: Talk, scene: Scene, { flow, state, slot }: Here): readonly string[] {
  const { conversation, quickReplies } = talk;
  const language = flow.language ?? 'en';
  const { yes, no } = textsOf(language);
  const { pending, visits } = conversation;
  const often = Math.max(0, (visits[conversation.state ?? ''] ?? 1) - 1);
  const about = `${flow.id}/${conversation.state} ${often + changesIn(talk)}`;
  const agreed = (refusal: number) =>
    chance(seed, `${about} ${pending?.kind} agreed`) < refusal ? [no, yes] : [yes, no];
  const listed = (all: readonly string[]) => shuffled([...new Set(all)], seed, about);

  switch (pending?.kind) {
    case undefined:
    case 'effects':
    case 'slotChange':
      break;
    // Nobody here wanted to stop.
    case 'cancelOffer':
      return [no, yes];
    case 'resumeOffer':
      return [yes, no];
    case 'valueChoice':
    case 'changeChoice':
      return [...listed(quickReplies), yes];
    case 'dayOfMonth':
      return [...listed(['14', '21']), yes];
    case 'correctionOffer':
    case 'slotConfirmation':
    case 'actionConfirmation':
    case 'fastTrackOffer':
      return agreed(refusals.again);
  }
  if (slot !== null) {
    const anew = pending === null ? often : often + changesIn(talk);
    const facts = factsOf(seed, flow, slot, scene, anew);
    return facts.length > 0 ? facts : [...listed(quickReplies), ...listed(phrasesIn(language).stories)];
  }
  if (state.kind === 'confirm') return agreed(often > 0 ? refusals.again : refusals.first);
  if (!('branches' in state)) return [];
  const intents = intentsIn(flow, state);
  const branches = state.branches.flatMap(({ when }) => textsForCondition(when, language, intents));
  const known = listed([...quickReplies, ...branches, ...scene.wordsAhead(flow, conversation.state)]);
  return [...known, ...listed(phrasesIn(language).stories)];
}

/** Times that something known was asked for anew in this place: who comes back to a question has something else in mind. */
function changesIn(talk: Talk): number {
  let changes = 0;
  for (let at: Talk | null = talk; at; at = at.before) {
    const { pending, state } = at.conversation;
    if (pending?.kind === 'slotChange' && state === talk.conversation.state) changes++;
  }
  return changes;
}
