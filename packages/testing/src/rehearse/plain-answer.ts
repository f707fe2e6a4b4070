import type { FlowDocument, State } from '@turnwise/flow';
import { textsOf } from '@turnwise/runtime';
import { askedSlot, whereIs } from '../generate/moves.ts';
import { saidIn } from '../generate/said-in.ts';
import type { Scene } from '../generate/scene.ts';
import { type Talk, takeLine } from '../generate/talk.ts';
import { intentsIn, textsForCondition } from '../generate/texts-for-condition.ts';
import { chance, shuffled } from './chance.ts';
import { placeOf, valueAt } from './place.ts';

/** What somebody has in mind where a talk waits, in plain words. */
export type PlainAnswer = {
  readonly text: string;
  /** The slot that is asked for. */
  readonly slot: string | null;
  /** What comes of it said plainly, before anything is answered from outside. */
  readonly came: Talk;
  /** The flow takes it for an answer. */
  readonly isAccepted: boolean;
};

/** A refusal in so many of the confirms that are met, and rarely again in the same one: most people want to get on. */
const refusals = { first: 0.2, again: 0.05 } as const;

/** Null where nobody is asked anything. */
export function plainAnswer(seed: number, talk: Talk, scene: Scene): PlainAnswer | null {
  const { flow, state } = whereIs(talk, scene);
  if (!flow || !state || talk.isOver) return null;
  const slot = askedSlot(talk, flow, state);
  const all = inMind(seed, talk, scene, { flow, state, slot });
  let first: PlainAnswer | null = null;
  for (const text of all) {
    const came = takeLine(talk, { user: text });
    const answer = { text, slot, came, isAccepted: isTaken(talk, came, slot) };
    if (answer.isAccepted) return answer;
    first ??= answer;
  }
  return first;
}

function isTaken(before: Talk, after: Talk, slot: string | null): boolean {
  if (after.asksAgain) return false;
  const depth = before.conversation.stack.length;
  return placeOf(before) !== placeOf(after) || (slot !== null && valueAt(depth, slot, after) !== null);
}

type Here = { readonly flow: FlowDocument; readonly state: State; readonly slot: string | null };

/** What could be answered, in the order in which this user would think of it. */
function inMind(seed: number, talk: Talk, scene: Scene, { flow, state, slot }: Here): string[] {
  const { conversation, quickReplies } = talk;
  const language = flow.language ?? 'en';
  const { yes, no } = textsOf(language);
  const { pending, visits } = conversation;
  const often = Math.max(0, (visits[conversation.state ?? ''] ?? 1) - 1);
  const about = `${flow.id}/${conversation.state} ${often}`;
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
      return [no];
    case 'valueChoice':
    case 'changeChoice':
      return [...listed(quickReplies), yes];
    case 'dayOfMonth':
      return [...listed(['14', '21']), yes];
    case 'resumeOffer':
    case 'correctionOffer':
    case 'slotConfirmation':
    case 'actionConfirmation':
    case 'fastTrackOffer':
      return agreed(often > 0 ? 0 : refusals.again);
  }
  if (slot !== null) {
    const answers = scene.answersFor(flow, slot);
    const tried = conversation.slots[slot]?.attempts ?? 0;
    const ranked = shuffled(answers, seed, `${flow.id}/${slot} ${often} ${tried}`);
    return ranked.length > 0 ? ranked : [...listed(quickReplies), saidIn(language).freeText];
  }
  if (state.kind === 'confirm') return agreed(often > 0 ? refusals.again : refusals.first);
  if (state.kind !== 'ask') return [];
  const intents = intentsIn(flow, state);
  const branches = state.branches.flatMap(({ when }) => textsForCondition(when, language, intents));
  const known = listed([...quickReplies, ...branches, ...scene.wordsAhead(flow, conversation.state)]);
  return [...known, saidIn(language).freeText];
}
