import { changeQuestion, currentQuestion } from '../turn/current-question.ts';
import { makeQuestion, type Question } from '../turn/question.ts';
import type { Turn } from '../turn/turn.ts';
import { itemOf, knownItem } from '../values/item-of.ts';
import { fastTrackQuestion } from './fast-track.ts';

/** What the user is answering: a question asked out of turn, else the state's own. */
export function questionNow(turn: Turn): Question | null {
  const { pending, state } = turn.conversation;
  if (pending === null || state === null) return currentQuestion(turn);
  switch (pending.kind) {
    case 'slotChange':
      return changeQuestion(turn, pending.slot, state);
    case 'slotConfirmation': {
      const item = itemOf(turn.flow, pending.slot, pending.value);
      return yesNo(turn, state, () => turn.flow.texts.confirmValue(item, turn.conversation.turnCount), true);
    }
    case 'actionConfirmation': {
      const items = pending.slots.map((slot) => knownItem(turn, slot));
      return yesNo(turn, state, () =>
        turn.flow.texts.confirmBeforeAction(items, turn.conversation.turnCount),
      );
    }
    case 'fastTrackOffer':
      return yesNo(turn, state, () => fastTrackQuestion(turn, pending.slots), true);
    case 'effects':
    case 'resumeOffer':
    case 'correctionOffer':
    case 'cancelOffer':
    case 'changeChoice':
    case 'valueChoice':
    case 'dayOfMonth':
      return currentQuestion(turn);
  }
}

/** True while a question out of turn stands before the state's own. */
export function isOutOfTurn(turn: Turn): boolean {
  const kind = turn.conversation.pending?.kind;
  return (
    kind === 'slotChange' ||
    kind === 'slotConfirmation' ||
    kind === 'actionConfirmation' ||
    kind === 'fastTrackOffer'
  );
}

function yesNo(turn: Turn, state: string, ask: () => string, isOnePiece = false): Question {
  const { texts } = turn.flow;
  return makeQuestion({
    state,
    isYesNo: true,
    ask,
    quickReplies: [texts.yes, texts.no],
    retry: currentQuestion(turn)?.retry,
    isOnePiece,
  });
}
