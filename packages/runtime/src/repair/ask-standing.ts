import { askInContext } from '../turn/ask-question.ts';
import type { Question } from '../turn/question.ts';
import type { Turn } from '../turn/turn.ts';
import { askCorrection } from './ask-correction.ts';
import { offerCancel } from './cancel.ts';
import { questionNow } from './question-now.ts';
import { offerResume } from './resume.ts';
import { askWhichValue } from './value-choice.ts';
import { askWhichChange } from './which-change.ts';

/**
 * Asks again whatever was asked last, an offer or a question, without counting it as asked once more: it is what a yes
 * answers. `ask` is how a plain question is put.
 */
export function askStanding(turn: Turn, ask: (turn: Turn, question: Question) => void = askInContext): void {
  const { pending } = turn.conversation;
  switch (pending?.kind) {
    case 'resumeOffer':
      offerResume(turn, pending.message ?? null, pending.asked);
      return;
    case 'cancelOffer':
      offerCancel(turn, pending.asked);
      return;
    case 'correctionOffer':
      askCorrection(turn, pending.slot, pending.value);
      return;
    case 'changeChoice':
      askWhichChange(turn, pending.options);
      return;
    case 'valueChoice':
      askWhichValue(turn, pending.slot, pending.values);
      return;
    case 'effects':
      return;
    case 'dayOfMonth':
    case 'slotChange':
    case 'slotConfirmation':
    case 'actionConfirmation':
    case 'fastTrackOffer':
    case undefined: {
      const question = questionNow(turn);
      if (question) ask(turn, question);
    }
  }
}
