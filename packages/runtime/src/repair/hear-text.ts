import type { Understanding } from '@turnwise/understanding';
import { readMessage } from '../reading/read-message.ts';
import { changeQuestion } from '../turn/current-question.ts';
import type { Move } from '../turn/move.ts';
import { stop } from '../turn/move.ts';
import type { Question } from '../turn/question.ts';
import type { Turn } from '../turn/turn.ts';
import { answerOffer } from './answer-offer.ts';
import { hear } from './hear.ts';
import { questionNow } from './question-now.ts';

/**
 * Reads a message and hears it. What was offered comes first, and is read as such: a "yes" to an offer is no value for
 * the question behind it. Only what is no answer to the offer is read again, as an answer to the question.
 */
export function hearText(turn: Turn, text: string, understanding?: Understanding): Move {
  const offer = offerQuestion(turn);
  if (offer !== undefined) {
    const mark = turn.trace.length;
    const message = readMessage(turn, text, turn.at, offer, { understanding });
    turn.message = message;
    const answered = answerOffer(turn, message);
    if (answered) return answered;
    if (turn.fresh) return stop;
    // Read once more below: the trace tells of the reading that counts.
    turn.trace.splice(mark, 1);
  }
  return hear(turn, readMessage(turn, text, turn.at, questionNow(turn), { understanding }));
}

/** What an answer to the pending offer could fill; undefined when nothing is offered. */
function offerQuestion(turn: Turn): Question | null | undefined {
  const { pending, state } = turn.conversation;
  switch (pending?.kind) {
    case 'resumeOffer':
    case 'cancelOffer':
    case 'correctionOffer':
    case 'changeChoice':
    case 'actionConfirmation':
    case 'fastTrackOffer':
      return null;
    case 'slotConfirmation':
      return changeQuestion(turn, pending.slot, state ?? '');
    case 'effects':
    case 'slotChange':
    case 'valueChoice':
    case 'dayOfMonth':
    case undefined:
      return undefined;
  }
}
