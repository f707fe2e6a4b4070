import { slotLabel, stateOf } from '../program/flow-program.ts';
import { askOnceMore } from '../turn/ask-question.ts';
import { abandonSubflow } from '../turn/leave-sub-flow.ts';
import type { Move } from '../turn/move.ts';
import { stop } from '../turn/move.ts';
import type { Question } from '../turn/question.ts';
import { reenter } from '../turn/run.ts';
import { lead } from '../turn/say.ts';
import { forgetSlot, slotState, unconfirmSlot } from '../turn/slots.ts';
import { noteRule, ownSlots, ownTrail, type Turn } from '../turn/turn.ts';
import { wordsIn } from './words-in.ts';

/** Returns to the question before, with its answer cleared; out of a sub-flow at its first question. */
export function goBack(turn: Turn, question: Question): Move {
  noteRule(turn, 'back');
  if (question.back !== '' && stateOf(turn.flow, question.back)) {
    forgetTrailTo(turn, question.back);
    undoAnswer(turn, question.back, null);
    return reenter(turn, question.back, 'back');
  }
  const named = namedInTrail(turn, question);
  do {
    const trail = ownTrail(turn);
    if (named !== null) trail.splice(named + 1);
    for (let entry = trail.pop(); entry !== undefined; entry = trail.pop()) {
      const [name = '', formSlot = null] = entry.split('/');
      if (formSlot === null && name === turn.conversation.state) continue;
      if (!stateOf(turn.flow, name)) continue;
      undoAnswer(turn, name, formSlot);
      return reenter(turn, name, 'back');
    }
    // What was done inside a sub-flow is not gone back behind, either.
  } while (!turn.conversation.done?.length && abandonSubflow(turn));
  const { texts } = turn.flow;
  const { conversation } = turn;
  lead(
    turn,
    conversation.done?.length
      ? texts.cannotUndo(conversation.turnCount)
      : texts.cannotGoBack(conversation.turnCount),
  );
  askOnceMore(turn, question);
  return stop;
}

/** Where in the trail the question stands that the message names: "go back to the service". Null where it names none. */
function namedInTrail(turn: Turn, question: Question): number | null {
  const words = wordsIn(turn.message?.text ?? '');
  const at = turn.conversation.trail.findLastIndex((entry) => {
    const slot = slotAskedBy(turn, entry);
    return slot !== null && slot !== question.slot && words.includes(wordsIn(slotLabel(turn.flow, slot)));
  });
  return at < 0 ? null : at;
}

function slotAskedBy(turn: Turn, entry: string): string | null {
  const [name = '', formSlot = null] = entry.split('/');
  const state = stateOf(turn.flow, name);
  return formSlot ?? (state?.kind === 'ask' ? (state.slot ?? null) : null);
}

function undoAnswer(turn: Turn, name: string, formSlot: string | null): void {
  const state = stateOf(turn.flow, name);
  if (formSlot !== null) clear(turn, formSlot);
  else if (state?.kind === 'ask' && state.slot) clear(turn, state.slot);
  else if (state?.kind === 'confirm') {
    const slots = state.slots.length > 0 ? state.slots : Object.keys(turn.conversation.slots);
    for (const slot of slots) unconfirmSlot(turn, slot);
  }
}

/** A question that was left out is asked again, too. */
function clear(turn: Turn, slot: string): void {
  const state = slotState(turn, slot);
  if (state?.skipped) {
    const { skipped: _, ...rest } = state;
    ownSlots(turn)[slot] = rest;
  }
  forgetSlot(turn, slot);
}

function forgetTrailTo(turn: Turn, name: string): void {
  const trail = ownTrail(turn);
  const at = trail.lastIndexOf(name);
  if (at >= 0) trail.splice(at);
}
