import type { SlotState } from '../model/conversation.ts';
import { type FlowProgram, slotOf } from '../program/flow-program.ts';
import { askInContext } from '../turn/ask-question.ts';
import { abandonSubflow } from '../turn/leave-sub-flow.ts';
import { type Move, stop } from '../turn/move.ts';
import type { Question } from '../turn/question.ts';
import { goOnFrom } from '../turn/run.ts';
import { lead } from '../turn/say.ts';
import { fillSlot, forgetDerived, slotValue } from '../turn/slots.ts';
import { ageOf, type Correction, type Message, noteRule, type Turn } from '../turn/turn.ts';
import { itemOf } from '../values/item-of.ts';
import { showValueIn } from '../values/render-text.ts';
import { earliestDependentIn, isDoneWithIn } from './dependents.ts';
import { flowsAround } from './flows-around.ts';
import { listenerRule } from './listener.ts';
import { refusalText } from './mention.ts';
import { type ToldOutside, toldOutside } from './told-outside.ts';

/**
 * "Actually the chair", said inside a sub-flow of what was told before it. A value that nothing has used yet is changed
 * where it waits, and the sub-flow goes on; one that led somewhere leads there anew, out of the sub-flow. What cannot be
 * made out is no answer all the same: that is said. Null when the message takes nothing of the kind back.
 */
export function correctOutside(turn: Turn, message: Message, question: Question): Move | null {
  const { reading } = message;
  const { stack } = turn.conversation;
  if (stack.length === 0 || message.isUnasked || !takesBack(message, turn, question)) return null;
  const isAnswer = reading.values.length > 0;
  if (reading.correction.slot !== undefined || reading.values.some(({ slot }) => slot !== question.slot))
    return null;
  if (listenerRule(turn, 'correction') === null) return null;
  for (const around of flowsAround(turn)) {
    const told = toldOutside(around, message);
    // A number is the answer where a number is asked for, unless it says what there are so many of.
    if (!told || (isAnswer && !takesAnyWords(turn, question) && !told.namesChoice)) continue;
    if (told.changes.length > 0 && isAnswer && told.left.length > 0 && told.beside > 1) return null;
    const move = follow(turn, around, told, question);
    if (move) return move;
  }
  return null;
}

/** "No, the chair" takes back too, where nobody was asked for a yes or no. */
const takesBack = ({ reading }: Message, turn: Turn, question: Question): boolean =>
  reading.correction.isCue || (reading.affirmation === 'no' && takesAnyWords(turn, question));

/** Any words would do as an answer here, those of a correction too. */
const takesAnyWords = ({ flow }: Turn, { slot }: Question): boolean =>
  slot !== null && slotOf(flow, slot)?.type === 'text';

/** Does what was said of a flow around; null where the words say something else. */
function follow(turn: Turn, around: Turn, told: ToldOutside, question: Question): Move | null {
  const { changes, failure, left, namesChoice, restated } = told;
  const { turnCount } = turn.conversation;
  const { texts } = turn.flow;
  const isNumber = (word: string): boolean => /\d/.test(word);
  // "Make it 3 chairs", where the 3 may be meant for several: half of it would be worse than none.
  const isUnclear = namesChoice && left.length > 0 && left.every(isNumber);
  const says = isUnclear || (namesChoice && left.length === 0);
  if (changes.length === 0 && !says) return null;
  if (failure) lead(turn, refusalText(around, failure));
  if (changes.length > 0 && !isUnclear) return correct(turn, around, changes, question);
  noteRule(turn, 'correction', 'outside');
  if (isUnclear) lead(turn, texts.changeLater(turnCount));
  else if (!failure) {
    const items = restated.flatMap((slot) => {
      const value = slotValue(around, slot);
      return value === null ? [] : [itemOf(around.flow, slot, value)];
    });
    lead(turn, texts.restated(items, turnCount));
  }
  askInContext(turn, question);
  return stop;
}

function correct(turn: Turn, around: Turn, changes: readonly Correction[], question: Question): Move {
  const { conversation } = turn;
  const { texts } = turn.flow;
  const { flow } = around;
  const depth = around.conversation.stack.length;
  const frame = conversation.stack[depth];
  const slots = changes.map(({ slot }) => slot);
  const isDone = (slot: string): boolean =>
    isDoneWithIn(flow, frame?.done, slot) || isDoneInside(turn, depth, flow, slot);
  if (!frame || slots.some(isDone)) {
    lead(turn, texts.alreadyDone(conversation.turnCount));
    askInContext(turn, question);
    return stop;
  }
  noteRule(turn, 'correction', slots.join(', '));
  const items = changes.map(({ slot, from, to }) => ({
    ...itemOf(flow, slot, to),
    before: showValueIn(flow, slot, from),
  }));
  lead(turn, texts.corrected(items, conversation.turnCount));
  const dependent = earliestDependentIn(flow, frame.visits, slots);
  if (dependent === null) {
    const known = changes.map(({ slot, to }): [string, SlotState] => [
      slot,
      { value: to, source: 'corrected', at: ageOf(turn) },
    ]);
    const changed = { ...frame, slots: { ...frame.slots, ...Object.fromEntries(known) } };
    conversation.stack = conversation.stack.map((other) => (other === frame ? changed : other));
    askInContext(turn, question);
    return stop;
  }
  while (conversation.stack.length > depth) abandonSubflow(turn);
  for (const { slot, to } of changes) {
    fillSlot(turn, slot, to, 'corrected');
    forgetDerived(turn, slot);
  }
  return goOnFrom(turn, dependent, 'corrected');
}

/** Whether something was done in a sub-flow that was given the value. */
function isDoneInside({ conversation }: Turn, depth: number, flow: FlowProgram, slot: string): boolean {
  const { stack } = conversation;
  const { done } = stack[depth + 1] ?? conversation;
  const caller = stack[depth]?.state;
  return done !== undefined && done.length > 0 && caller !== undefined && isDoneWithIn(flow, [caller], slot);
}
