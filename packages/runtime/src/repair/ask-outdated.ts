import { slotsReadBack } from '../kinds/confirm.ts';
import { stateOf } from '../program/flow-program.ts';
import { askQuestion } from '../turn/ask-question.ts';
import { type Move, stop } from '../turn/move.ts';
import type { Question } from '../turn/question.ts';
import { lead } from '../turn/say.ts';
import { forgetSlot, outdatedRule, slotValue } from '../turn/slots.ts';
import { type Message, noteRule, type Turn } from '../turn/turn.ts';
import { showValue } from '../values/render-text.ts';
import { refusalText } from './mention.ts';
import { questionNow } from './question-now.ts';

/** Nobody agrees to yesterday: a day that broke its rule while the confirm waited is asked for anew. Null where none did. */
export function askOutdated(turn: Turn, { reading }: Message, question: Question): Move | null {
  const state = stateOf(turn.flow, question.state);
  if (state?.kind !== 'confirm' || question.slot !== null || reading.affirmation !== 'yes') return null;
  for (const slot of slotsReadBack(turn, state)) {
    const rule = outdatedRule(turn, slot);
    if (rule === null) continue;
    noteRule(turn, 'confirmation', 'outdated');
    const value = slotValue(turn, slot) ?? '';
    lead(turn, refusalText(turn, { slot, rule, value, text: showValue(turn, slot, value) }));
    forgetSlot(turn, slot);
    askQuestion(turn, questionNow(turn) ?? question);
    return stop;
  }
  return null;
}
